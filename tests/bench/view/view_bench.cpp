// How long the canvas takes to show a comparison, frame by frame, and what it holds on to.
//
//   view_bench BEFORE AFTER [COPIES]    the texts, repeated COPIES times (default 1)
//   view_bench --paragraph KILOBYTES    one paragraph of that size against itself with every 50th word changed

#include <malloc.h>
#include <algorithm>
#include <cstdio>
#include <ctime>

#include <QApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QProxyStyle>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include "compare/compare.h"
#include "read/read_document.h"
#include "review/decisions.h"
#include "view/comparison_view.h"
#include "view/overview_bar.h"

namespace {

using namespace stet;

constexpr int kWidth = 1400;
constexpr int kHeight = 900;

/// CPU seconds of the process.
double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double heapMegabytes() {
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6;
}

DocumentPtr repeated(const char* path, int copies) {
    const auto read = readDocument(path);
    if (!read) {
        std::fprintf(stderr, "%s\n", describe(read.error()).c_str());
        std::exit(2);
    }
    std::u16string text;
    for (int i = 0; i < copies; ++i) text += read->text + u"\n\n";
    return std::make_shared<const Document>(makeDocument(std::move(text)));
}

PerSide<DocumentPtr> oneParagraph(std::size_t length) {
    PerSide<std::u16string> text;
    for (int word = 0; text.before.size() < length; ++word) {
        const std::string number = std::to_string(word * 7919 % 5000);
        const std::u16string same = u"word" + std::u16string(number.begin(), number.end());
        text.before += same + (word % 15 == 14 ? u". " : u" ");
        text.after += (word % 50 == 25 ? u"other" : same) + (word % 15 == 14 ? u". " : u" ");
    }
    return {std::make_shared<const Document>(makeDocument(text.before)),
            std::make_shared<const Document>(makeDocument(text.after))};
}

/// Lets scrolling glide, wherever it runs.
class GlidingStyle : public QProxyStyle {
  public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? 200 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// The text with its overview, as the window has them.
struct Pane {
    QWidget window;
    ComparisonView view;
    OverviewBar bar{&view};

    Pane() {
        auto* layout = new QHBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(&view);
        layout->addWidget(&bar);
        window.resize(kWidth, kHeight);
        window.show();
    }
};

/// CPU milliseconds of frames.
class Frames : public QObject {
  public:
    explicit Frames(Pane& pane) : m_pane(pane), m_image(pane.window.size(), QImage::Format_ARGB32_Premultiplied) {
        pane.view.viewport()->installEventFilter(this);
    }

    template <class Action>
    void time(Action action) {
        const double start = cpuSeconds();
        action();
        m_pane.window.render(&m_image);
        m_milliseconds.push_back((cpuSeconds() - start) * 1e3);
    }

    /// The frames that `action` sets going, one after the other, until the text rests.
    template <class Action>
    void timeGlide(Action action) {
        double start = cpuSeconds();
        action();
        QTimer rest;
        rest.setSingleShot(true);
        for (rest.start(kRestMs); rest.isActive();) {
            m_painted = false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!m_painted) continue;
            m_milliseconds.push_back((cpuSeconds() - start) * 1e3);
            start = cpuSeconds();
            rest.start(kRestMs);
        }
    }

    void report(const char* what) {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        const std::size_t count = m_milliseconds.size();
        std::printf("%-28s %5zu frames   median %6.2f ms   p95 %6.2f ms   worst %6.2f ms\n", what, count,
                    m_milliseconds[count / 2], m_milliseconds[count * 95 / 100], m_milliseconds.back());
        m_milliseconds.clear();
    }

    bool eventFilter(QObject*, QEvent* event) override {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

  private:
    static constexpr int kRestMs = 100;

    Pane& m_pane;
    QImage m_image;
    std::vector<double> m_milliseconds;
    bool m_painted = false;
};

void press(ComparisonView& view, Qt::Key key) {
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

void turnWheel(ComparisonView& view) {
    const QPointF middle = QRectF(view.viewport()->rect()).center();
    QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {}, {0, -QWheelEvent::DefaultDeltasPerStep},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

/// Every frame on the way of scrolling that glides.
void glide(ComparisonView& view, Frames& frames) {
    GlidingStyle gliding;
    view.setStyle(&gliding);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 3);
    for (int i = 0; i < 10; ++i) frames.timeGlide([&] { turnWheel(view); });
    frames.report("gliding: wheel");
    for (int i = 0; i < 10; ++i) frames.timeGlide([&] { press(view, i % 3 < 2 ? Qt::Key_PageDown : Qt::Key_PageUp); });
    frames.report("gliding: page");
    const auto changes = static_cast<uint32_t>(view.comparison()->changes.size());
    for (uint32_t i = 0; i < std::min(changes, 20u); ++i) frames.timeGlide([&] { view.setCurrentChange(i); });
    if (changes > 0) frames.report("gliding: next change");
    view.setStyle(QApplication::style());
}

void walk(ComparisonView& view, Frames& frames) {
    glide(view, frames);
    QScrollBar* bar = view.verticalScrollBar();
    for (int i = 0; i < 300; ++i) frames.time([&] { bar->setValue(bar->value() + 60); });
    frames.report("wheel");
    for (int i = 0; i < 100; ++i) frames.time([&] { bar->triggerAction(QScrollBar::SliderPageStepAdd); });
    frames.report("page down");
    for (int i = 0; i < 100; ++i)
        frames.time([&] { bar->setValue(static_cast<int>(int64_t{bar->maximum()} * (i * 37 % 100) / 100)); });
    frames.report("jump");
    for (int i = 0; i < 50; ++i) frames.time([&] { bar->triggerAction(QScrollBar::SliderPageStepSub); });
    frames.report("page up after a jump");
    const auto changes = static_cast<uint32_t>(view.comparison()->changes.size());
    for (uint32_t i = 0; i < std::min(changes, 200u); ++i) frames.time([&] { view.setCurrentChange(i); });
    if (changes > 0) frames.report("next change");
    for (uint32_t i = 0; i < std::min(changes, 100u); ++i) {
        frames.time([&] { view.setCurrentChange(static_cast<uint32_t>(uint64_t{changes} * (i * 61 % 100) / 100)); });
    }
    if (changes > 0) frames.report("far change");
    Review review;
    view.setReview(&review);
    for (uint32_t i = 0; i < std::min(changes, 50u); ++i) {
        const Target target{view.comparison()->changes[i].id, Target::Part::Whole, 0};
        review.decide({&target, 1}, Decision::Accepted);
        frames.time([&] { view.updateReview({i}); });
    }
    if (changes > 0) frames.report("decision");
    view.setReview(nullptr);
    view.setFolding(false);
    for (int i = 0; i < 100; ++i)
        frames.time([&] { bar->setValue(static_cast<int>(int64_t{bar->maximum()} * (i * 37 % 100) / 100)); });
    frames.report("jump, nothing folded");
    for (int i = 0; i < 10; ++i) frames.time([&] { view.setZoom(1 + i * 0.1); });
    frames.report("zoom, nothing folded");
}

}  // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: view_bench BEFORE AFTER [COPIES] | --paragraph KILOBYTES\n");
        return 2;
    }
    const bool paragraph = arguments[1] == "--paragraph";
    const int copies = arguments.size() > 3 ? arguments[3].toInt() : 1;
    const PerSide<DocumentPtr> documents =
        paragraph ? oneParagraph(arguments[2].toULong() * 1000)
                  : PerSide<DocumentPtr>{repeated(argv[1], copies), repeated(argv[2], copies)};
    const ComparisonPtr comparison = *compare(documents, {});
    const double bytes = static_cast<double>(documents.before->text.size() + documents.after->text.size()) / 1e6;
    std::printf("%.1f million characters, %zu links, %zu changes\n", bytes, comparison->links.size(),
                comparison->changes.size());

    Pane pane;
    ComparisonView& view = pane.view;
    Frames frames(pane);
    const double heap = heapMegabytes();
    frames.time([&] { view.setComparison(comparison); });
    frames.report("comparison to first paint");
    std::printf("%-28s %.1f MB, %.2f bytes a character of text\n", "held by the view", heapMegabytes() - heap,
                (heapMegabytes() - heap) / bytes);
    walk(view, frames);
    std::printf("%-28s %.1f MB\n", "held after the walk", heapMegabytes() - heap);
}
