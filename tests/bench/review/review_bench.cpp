// How long it takes from a key to the painted decision, in the whole window: the change is decided, the next one is
// scrolled to, the list, the status line and the saving of the review follow.
//
//   review_bench [BEFORE AFTER] [KEYS]    default: an article with 120 changes, written here; KEYS (120) decisions

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "view/comparison_view.h"
#include "window/main_window.h"

namespace {

using namespace stet;

constexpr int kArticleChanges = 120;
constexpr int kPatience = 60'000;  ///< ms

double cpuMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// Notes that its object was painted.
class PaintWatch : public QObject {
  public:
    bool painted = false;
    bool eventFilter(QObject*, QEvent* event) override {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

QStringList article(const QString& folder) {
    QByteArray before, after;
    for (int i = 0; i < kArticleChanges; ++i) {
        const QByteArray number = QByteArray::number(i * 37 % 1000);
        const QByteArray sentence = "Witness " + number + " told the inquiry that the harbour office had counted ";
        before += sentence + number + " boats on the first day of the storm. Nobody asked who had signed the list.\n\n";
        after +=
            sentence + "9" + number + " ships on the first day of the storm. Nobody asked who had signed the list.\n\n";
    }
    const QStringList paths{folder + "/before.txt", folder + "/after.txt"};
    for (int i = 0; i < 2; ++i) {
        QFile file(paths[i]);
        if (file.open(QIODevice::WriteOnly)) file.write(i == 0 ? before : after);
    }
    return paths;
}

void report(const char* what, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    const std::size_t count = milliseconds.size();
    std::printf("%-32s %4zu keys   median %6.2f ms   p95 %6.2f ms   worst %6.2f ms\n", what, count,
                milliseconds[count / 2], milliseconds[count * 95 / 100], milliseconds.back());
}

void decide(ComparisonView& view, int keys) {
    PaintWatch watch;
    view.viewport()->installEventFilter(&watch);
    std::vector<double> wall, cpu;
    QTest::keyClick(&view, Qt::Key_J);
    for (int i = 0; i < keys; ++i) {
        QTest::qWait(20);
        watch.painted = false;
        QElapsedTimer clock;
        clock.start();
        const double start = cpuMilliseconds();
        QTest::keyClick(&view, i % 3 == 0 ? Qt::Key_R : Qt::Key_A);
        while (!watch.painted && clock.elapsed() < kPatience) QCoreApplication::processEvents();
        wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuMilliseconds() - start);
    }
    report("key to painted decision", wall);
    report("the same, CPU of the thread", cpu);
}

}  // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool given = arguments.size() > 2;
    const int keys = arguments.size() % 2 == 0 ? arguments.last().toInt() : kArticleChanges;
    MainWindow window;
    window.resize(1360, 860);
    window.show();
    window.openPaths(given ? arguments.mid(1, 2) : article(folder.path()));
    QElapsedTimer opening;
    opening.start();
    while (!window.session().isOpen() && opening.elapsed() < kPatience) QTest::qWait(20);
    if (!window.session().isOpen()) return 2;
    std::printf("%zu changes\n", window.session().comparison()->changes.size());
    decide(*window.findChild<ComparisonView*>(), keys);
}
