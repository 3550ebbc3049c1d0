#include "layout/screen_rows.h"

#include <random>

#include "layout/overview_map.h"
#include "support/catch.h"
#include "support/compared.h"

using namespace stet;

namespace {

/// `count` paragraphs of two sentences, no two alike.
std::u16string paragraphs(int count, int changedEvery = 0) {
    std::u16string text;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        const std::u16string n(number.begin(), number.end());
        const bool changed = changedEvery > 0 && i % changedEvery == changedEvery / 2;
        text += u"House " + n + (changed ? u" was sold in spring." : u" stands empty in spring.");
        text += u" Its keeper, number " + n + u", has left the island.\n\n";
    }
    return text;
}

void checkTiles(const std::vector<ScreenItem>& items, std::size_t rows) {
    uint32_t next = 0;
    for (const ScreenItem& item : items) {
        CHECK(item.rows.begin == next);
        CHECK(!item.rows.empty());
        CHECK((item.fold || item.rows.size() == 1));
        next = item.rows.end;
    }
    CHECK(next == rows);
}

}  // namespace

TEST_CASE("no cell is longer than can be laid out in a frame, and none of the text is lost") {
    std::u16string before = u"Start.";
    std::u16string after = u"Start.";
    for (int i = 0; i < 3000; ++i) {
        before += i % 7 == 0 ? u" Short one." : u" and on it goes without a stop";
        after += i % 5 == 0 ? u" Short two." : u" and on it goes with no stop at all";
    }
    before += u" " + std::u16string(9000, u'x');
    const ComparisonPtr c = compared(before, after);
    const std::vector<Row> rows = makeScreenRows(*c);
    PerSide<uint32_t> covered;
    for (const Row& row : rows) {
        for (Side side : kSides) {
            CHECK(row.span[side].size() <= kLongestCell + 1);
            if (row.span[side].empty()) continue;
            CHECK(row.span[side].begin >= covered[side]);
            const auto between = c->text(side).substr(covered[side], row.span[side].begin - covered[side]);
            CHECK(between.find_first_not_of(u" \n") == between.npos);
            covered[side] = row.span[side].end;
        }
    }
    CHECK(covered.before == before.size());
    CHECK(covered.after == after.size());
}

TEST_CASE("the runs of a cut sentence tile its pieces") {
    std::u16string before = u"It begins";
    for (int i = 0; i < 1500; ++i) before += u" and goes on";
    std::u16string after = before;
    after.replace(9000, 3, u"XYZ");
    const ComparisonPtr c = compared(before, after);
    for (const Row& row : makeScreenRows(*c)) {
        for (Side side : kSides) {
            uint32_t next = row.span[side].begin;
            for (const Run& run : runsOfScreenRow(*c, row, side)) {
                CHECK(run.span.begin == next);
                next = run.span.end;
            }
            CHECK(next == row.span[side].end);
        }
    }
}

TEST_CASE("long unchanged stretches fold, with a row of context at each change") {
    const ComparisonPtr c = compared(paragraphs(60), paragraphs(60, 30));
    const std::vector<Row> rows = makeScreenRows(*c);
    REQUIRE(rows.size() == 60);
    const std::vector<ScreenItem> items = foldRows(*c, rows, {});
    checkTiles(items, rows.size());
    std::vector<IndexRange> folds;
    for (const ScreenItem& item : items) {
        if (item.fold) folds.push_back(item.rows);
    }
    CHECK(folds == std::vector<IndexRange>{{1, 14}, {17, 44}, {47, 59}});
    CHECK(itemOfRow(items, 0) == 0);
    CHECK(itemOfRow(items, 7) == 1);
    CHECK(itemOfRow(items, 14) == 2);
}

TEST_CASE("equal texts are shown, not folded away") {
    const ComparisonPtr c = compared(paragraphs(20), paragraphs(20));
    const std::vector<Row> rows = makeScreenRows(*c);
    CHECK(foldRows(*c, rows, {}) == unfolded(rows));
}

TEST_CASE("rows with nothing but hidden kinds fold") {
    const ComparisonPtr c = compared(paragraphs(60), paragraphs(60, 30));
    const std::vector<Row> rows = makeScreenRows(*c);
    FoldOptions options;
    options.hidden.set(static_cast<size_t>(ChangeKind::Edited));
    CHECK(foldRows(*c, rows, options) == unfolded(rows));
}

TEST_CASE("rows are found by their text") {
    const ComparisonPtr c = compared(paragraphs(10), u"New first.\n\n" + paragraphs(10, 4));
    const std::vector<Row> rows = makeScreenRows(*c);
    const RowFinder finder(rows);
    for (Side side : kSides) {
        for (uint32_t row = 0; row < rows.size(); ++row) {
            const Span span = rows[row].span[side];
            if (span.empty()) continue;
            CHECK(finder.rowAt(rows, side, span.begin) == row);
            CHECK(finder.rowAt(rows, side, span.end - 1) == row);
        }
    }
    CHECK(!RowFinder(std::vector<Row>{}).rowAt({}, Side::After, 0));
}
