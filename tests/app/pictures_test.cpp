// A handful of pictures of the canvas, pinned: what a reader sees does not change unnoticed. With STET_WRITE_PICTURES
// set they are made anew; then look at them before they are committed.

#include <QFontDatabase>
#include <QImage>
#include <QPainter>

#include "compare/compare.h"
#include "read/read_document.h"
#include "sandbox.h"
#include "view/comparison_view.h"
#include "window/appearance.h"

using namespace stet;

namespace {

constexpr QSize kSize{700, 320};  ///< of the canvas, in pixels
constexpr int kBlock = 4;         ///< pixels: smaller differences are those of the rasteriser
constexpr int kVisible = 24;      ///< of 255: a block that differs more is another picture there
constexpr double kMostBlocks = 0.01;

struct Picture {
    const char* name;
    bool dark;
    MarkPalette marks;
    ViewLayout layout;
};

ComparisonPtr harbour() {
    const auto read = [](const char* name) {
        return std::make_shared<const Document>(readDocument(test::sample(name).toStdString()).value());
    };
    return compare({read("harbour.before.txt"), read("harbour.after.txt")}, {}).value();
}

QImage taken(const Picture& picture) {
    ComparisonView view;
    QFont font("DejaVu Serif");
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(12);
    QFont heading("DejaVu Sans");
    heading.setHintingPreference(QFont::PreferNoHinting);
    heading.setPointSizeF(10);
    view.setFont(heading);
    view.setPalette(plainPalette(picture.dark));
    view.setReadingStyle({font});
    view.setMarkPalette(picture.marks);
    view.setViewLayout(picture.layout);
    view.resize(kSize);
    view.setComparison(harbour());
    view.setHeadTexts({{"Before", {}}, {"After", {}}});
    view.setCurrentChange(1);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    view.resize(view.size() + kSize - view.viewport()->size());  // scroll bars and heads differ from desk to desk
    view.setCurrentChange(1);
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    view.viewport()->render(&image);
    return image;
}

/// The share of blocks in which two pictures of one size differ visibly.
double difference(const QImage& a, const QImage& b) {
    const auto blocks = [](const QImage& image) {
        return image.scaled(image.size() / kBlock, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage first = blocks(a), second = blocks(b);
    int differing = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QColor p = first.pixelColor(x, y), q = second.pixelColor(x, y);
            const int most =
                std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
            differing += most > kVisible;
        }
    }
    return static_cast<double>(differing) / (first.width() * first.height());
}

}  // namespace

TEST_CASE("The canvas looks as it is pinned", "[pictures]") {
    if (!QFontDatabase::families().contains("DejaVu Serif")) {
        WARN("skipped: the DejaVu fonts are not installed");
        return;
    }
    const auto picture = GENERATE(Picture{"side-by-side", false, MarkPalette::BlueOrange, ViewLayout::SideBySide},
                                  Picture{"dark", true, MarkPalette::BlueOrange, ViewLayout::SideBySide},
                                  Picture{"inline", false, MarkPalette::GreenRed, ViewLayout::Inline},
                                  Picture{"monochrome", false, MarkPalette::Monochrome, ViewLayout::SideBySide},
                                  Picture{"high-contrast", true, MarkPalette::HighContrast, ViewLayout::Inline});
    const QString path = QStringLiteral(STET_SOURCE_DIR "/tests/app/pictures/%1.png").arg(picture.name);
    INFO(picture.name);
    const QImage now = taken(picture);
    if (qEnvironmentVariableIsSet("STET_WRITE_PICTURES")) REQUIRE(now.save(path, "PNG", 0));
    const QImage pinned(path);
    REQUIRE(pinned.size() == now.size());
    CHECK(difference(pinned, now) < kMostBlocks);
}

TEST_CASE("Pictures of other marks differ", "[pictures]") {
    const Picture blue{"", false, MarkPalette::BlueOrange, ViewLayout::SideBySide};
    const Picture mono{"", false, MarkPalette::Monochrome, ViewLayout::SideBySide};
    CHECK(difference(taken(blue), taken(blue)) == 0);
    CHECK(difference(taken(blue), taken(mono)) > kMostBlocks);
}
