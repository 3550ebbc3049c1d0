#include "paint/gutter_painter.h"

#include <QImage>

#include "layout/cell_layout.h"
#include "support/catch.h"

using namespace stet;

namespace {

constexpr int kMargin = 40;

/// The marks of a change in a gutter so wide, and how many pixels they have outside it.
struct Painted {
    QImage image;
    int outside = 0;
    int inside = 0;
};

Painted paint(double width, const GutterMark& mark) {
    const TextMetrics style = textMetricsFor(QFont("DejaVu Sans", 12), QStringLiteral("sample"));
    Painted painted;
    painted.image = QImage(static_cast<int>(width) + 2 * kMargin, 100, QImage::Format_RGB32);
    painted.image.fill(Qt::white);
    {
        QPainter painter(&painted.image);
        GutterPainter(painter, markColors(MarkPalette::BlueOrange, false), style)
            .paintMark(QRectF(kMargin, 30, width, style.lineHeight), mark);
    }
    for (int y = 0; y < painted.image.height(); ++y) {
        for (int x = 0; x < painted.image.width(); ++x) {
            if (painted.image.pixelColor(x, y) == Qt::white) continue;
            ++(x < kMargin - 1 || x > kMargin + width ? painted.outside : painted.inside);
        }
    }
    return painted;
}

}  // namespace

TEST_CASE("Flag, comment and arrow stay in the gutter, beside the decision or below it", "[gutter]") {
    const TextMetrics style = textMetricsFor(QFont("DejaVu Sans", 12), QStringLiteral("sample"));
    GutterMark mark;
    mark.number = 7;
    const int bare = paint(2 * style.lineHeight, mark).inside;
    mark.review = {Decision::Undecided, true, true};
    for (const double lines : {1.1, 1.5, 1.95, 3.0}) {
        INFO(lines);
        const Painted both = paint(lines * style.lineHeight, mark);
        CHECK(both.outside == 0);
        CHECK(both.inside > bare + 40);
    }
    mark.move = MoveDirection::Up;
    CHECK(paint(1.5 * style.lineHeight, mark).outside == 0);
    CHECK(paint(3 * style.lineHeight, mark).outside == 0);
}
