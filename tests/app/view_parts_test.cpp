#include <algorithm>

#include "layout/columns.h"
#include "layout/height_index.h"
#include "paint/mark_colors.h"
#include "support/catch.h"

using namespace stet;

TEST_CASE("a height index finds the item at every height") {
    HeightIndex index({10, 0, 5, 20, 1});
    CHECK(index.total() == 36);
    CHECK(index.top(3) == 15);
    CHECK(index.itemAt(-4) == 0);
    CHECK(index.itemAt(9) == 0);
    CHECK(index.itemAt(10) == 2);
    CHECK(index.itemAt(14) == 2);
    CHECK(index.itemAt(15) == 3);
    CHECK(index.itemAt(35) == 4);
    CHECK(index.itemAt(99) == 4);
}

TEST_CASE("a height index follows corrections") {
    HeightIndex index(std::vector<int32_t>(1000, 7));
    index.setHeight(500, 107);
    index.setHeight(0, 0);
    CHECK(index.total() == 1000 * 7 + 100 - 7);
    CHECK(index.top(501) == 501 * 7 + 100 - 7);
    for (std::size_t item : {1u, 250u, 499u, 500u, 501u, 999u}) {
        CHECK(index.itemAt(index.top(item)) == item);
        CHECK(index.itemAt(index.top(item) + index.height(item) - 1) == item);
    }
}

TEST_CASE("columns are centred, of one width, and inside of the view at every width") {
    const ColumnMetrics metrics{.layout = ViewLayout::SideBySide, .measure = 500, .em = 16};
    for (double width : {320.0, 500.0, 800.0, 1100.0, 1400.0, 3000.0}) {
        CAPTURE(width);
        const Columns columns = columnsFor(width, metrics);
        CHECK(columns.text.before.width == columns.text.after.width);
        CHECK(columns.text.before.width <= metrics.measure);
        CHECK(columns.text.before.width >= std::min(metrics.measure, width / 4));
        CHECK(columns.text.before.right() == columns.gutter.left);
        CHECK(columns.gutter.right() == columns.text.after.left);
        CHECK(columns.text.before.left > 0);
        CHECK(columns.text.after.right() < width);
        CHECK(columns.text.before.left == Approx(width - columns.text.after.right()).margin(2));
    }
}

TEST_CASE("inline, both sides share one column beside the gutter") {
    const Columns columns = columnsFor(1400, {.layout = ViewLayout::Inline, .measure = 500, .em = 16});
    CHECK(columns.text.before == columns.text.after);
    CHECK(columns.text.after.width == 500);
    CHECK(columns.gutter.right() == columns.text.after.left);
}

TEST_CASE("contrast is that of WCAG 2.1") {
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::black) == Approx(21));
    CHECK(contrastRatio(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text has AA contrast on every ground, every line 3 to 1, in all palettes") {
    for (MarkPalette palette :
         {MarkPalette::BlueOrange, MarkPalette::GreenRed, MarkPalette::HighContrast, MarkPalette::Monochrome}) {
        for (bool dark : {false, true}) {
            CAPTURE(static_cast<int>(palette), dark);
            const MarkColors c = markColors(palette, dark);
            const double text = palette == MarkPalette::HighContrast ? 7 : 4.5;
            for (const QColor& ground :
                 {c.paper, c.halo, c.inserted.tint, c.inserted.strong, c.deleted.tint, c.deleted.strong, c.moved.tint,
                  c.moved.strong, c.ignored.tint, c.ignored.strong, c.hit, c.currentHit}) {
                CAPTURE(ground.name().toStdString());
                CHECK(contrastRatio(c.ink, ground) >= text);
            }
            CHECK(contrastRatio(c.selectedInk, c.selection) >= 4.5);
            for (const QColor& ground : {c.paper, c.halo}) {
                CHECK(contrastRatio(c.muted, ground) >= 4.5);
                CHECK(contrastRatio(c.accent, ground) >= 4.5);
            }
            CHECK(contrastRatio(c.muted, c.moved.tint) >= 4.5);  // words that fall, in moved sentences
            // "stet", a check mark and an arrow stand on paper or on the halo.
            CHECK(contrastRatio(c.deleted.line, c.paper) >= 4.5);
            CHECK(contrastRatio(c.inserted.line, c.paper) >= 4.5);
            CHECK(contrastRatio(c.moved.line, c.paper) >= 4.5);
            for (const MarkTint& mark : {c.inserted, c.deleted, c.moved, c.ignored}) {
                CHECK(contrastRatio(mark.line, mark.tint) >= 3);
                CHECK(contrastRatio(mark.line, mark.strong) >= 3);
            }
        }
    }
}
