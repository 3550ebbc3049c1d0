#include "open/page_fixes.h"

#include "panels/page_strip.h"
#include "sandbox.h"

using namespace stet;

TEST_CASE("Unsure rows are walked in order, without wrapping round", "[page]") {
    std::vector<PageRow> rows(5);
    rows[1].confidence = 0.5f;
    rows[2].confidence = 0.5f;
    rows[2].confirmed = true;
    rows[4].sideKnown = false;
    CHECK(nextUnsureRow(rows, std::nullopt) == 1u);
    CHECK(nextUnsureRow(rows, 1) == 4u);
    CHECK_FALSE(nextUnsureRow(rows, 4).has_value());
}

TEST_CASE("What was said stays with a line that is still the same", "[page]") {
    const std::vector<PageRowFix> fixes = {{2, PageRowKind::Change, 4}, {3, PageRowKind::Insert, 0}, {9, {}, 0}};
    CHECK(stillFitting(fixes, u"head\none two\nthree\n", u"new head\nmore\r\none two\r\nthree!\n") ==
          std::vector<PageRowFix>{{3, PageRowKind::Change, 4}});
    CHECK(stillFitting(fixes, u"head\none two\nthree\n", u"one two\none two\n").empty());
}

TEST_CASE("Rows that stand otherwise than before are found, but not the one that was put so", "[page]") {
    std::vector<PageRow> before(4), now;
    for (uint32_t i = 0; i < before.size(); ++i) before[i].line = i + 10;
    now = before;
    CHECK(rowsReadAnew(before, now, 10).empty());
    now[0].kind = now[2].kind = PageRowKind::Insert;
    now[3].seam = 7;
    now[1].confidence = 0.5f;
    CHECK(rowsReadAnew(before, now, 10) == std::vector{fixOf(before[2]), fixOf(before[3])});
    CHECK(rowsReadAnew({}, now, 10).empty());
}

TEST_CASE("A seam walks by words or sentences and leaves the line at its ends", "[page]") {
    const std::u16string_view line = u"Old end. New begin. Last one.";
    const auto moved = [&](PageRowFix fix, SeamStep step, int direction) {
        return withSeamMoved(fix, line, step, direction);
    };
    const PageRowFix fix{7, PageRowKind::Change, 9};
    CHECK(moved(fix, SeamStep::Word, +1).seam == 13);
    CHECK(moved(fix, SeamStep::Word, -1).seam == 4);
    CHECK(moved(fix, SeamStep::Sentence, +1).seam == 20);
    CHECK(moved({7, PageRowKind::Change, 13}, SeamStep::Sentence, -1).seam == 9);
    const PageRowFix inserted = moved(fix, SeamStep::Sentence, -1);
    CHECK(inserted.kind == PageRowKind::Insert);
    CHECK(moved(inserted, SeamStep::Word, +1).kind == PageRowKind::Change);
    CHECK(moved(inserted, SeamStep::Word, +1).seam == 4);
    const PageRowFix deleted = moved(moved(fix, SeamStep::Sentence, +1), SeamStep::Sentence, +1);
    CHECK(deleted.kind == PageRowKind::Delete);
    CHECK(moved(deleted, SeamStep::Sentence, -1).seam == 20);
    CHECK(moved({7, PageRowKind::Match, 0}, SeamStep::Word, +1).kind == PageRowKind::Match);
    CHECK(withSeamMoved({7, PageRowKind::Insert, 0}, u"", SeamStep::Word, -1).line == 7);
}

TEST_CASE("A row of one version can be of the other, a changed one stays", "[page]") {
    CHECK(flipped({3, PageRowKind::Delete, 0}).kind == PageRowKind::Insert);
    CHECK(flipped({3, PageRowKind::Insert, 0}).kind == PageRowKind::Delete);
    CHECK(flipped({3, PageRowKind::Change, 5}).seam == 5);
}

TEST_CASE("The strip of a page counts its lines, and says whose word a row is", "[page]") {
    PageRow row;
    row.line = 34;
    row.kind = PageRowKind::Change;
    row.seam = 9;
    row.confidence = 0.71f;
    CHECK(rowText({row, fixOf(row), {}}) == "Line 34: changed, seam 71 % sure");
    CHECK(rowText({row, {34, PageRowKind::Change, 13}, {}}) == "Line 34: changed, as you set it; Enter confirms");
    CHECK(rowText({row, {34, PageRowKind::Insert, 0}, {}}) ==
          "Line 34: only in the newer version, as you set it; Enter confirms");
    CHECK(rowText({row, fixOf(row), PageRowFix{34, PageRowKind::Delete, 0}}) ==
          "Line 34: changed, seam 71 % sure; was only in the older version");
    CHECK(rowText({row, fixOf(row), PageRowFix{34, PageRowKind::Change, 4}}) ==
          "Line 34: changed, seam 71 % sure; its seam was elsewhere");
    row.confirmed = true;
    CHECK(rowText({row, fixOf(row), {}}) == "Line 34: changed, confirmed by you");
}

TEST_CASE("The strip cuts what is long between words", "[page]") {
    std::u16string line;
    for (int i = 0; i < 200; ++i) line += u"alpha ";
    const auto seam = static_cast<uint32_t>(line.size());
    for (int i = 0; i < 200; ++i) line += u"omega ";
    const PerSide<QString> texts = seamTexts({1, PageRowKind::Change, seam}, line);
    CHECK(texts.before.startsWith("… alpha alpha"));
    CHECK(texts.before.endsWith("alpha"));
    CHECK(texts.after.startsWith("omega"));
    CHECK(texts.after.endsWith("omega omega …"));
    CHECK(texts.after.size() < 500);
}

TEST_CASE("The strip shows the words on both sides of the seam", "[page]") {
    const PerSide<QString> texts = seamTexts({1, PageRowKind::Change, 9}, u"Old end. New <begin>.");
    CHECK(texts == PerSide<QString>{"Old end.", "New <begin>."});
    CHECK(seamTexts({1, PageRowKind::Delete, 0}, u"Gone.") == PerSide<QString>{"Gone.", ""});
    CHECK(seamTexts({1, PageRowKind::Insert, 0}, u"Come.") == PerSide<QString>{"", "Come."});
    CHECK(seamTexts({1, PageRowKind::Match, 5}, u"Same.").after == "Same.");
}

TEST_CASE("A seam that is not confirmed has its place in the text of the side it would part", "[page]") {
    const std::u16string_view page = u"Head\nOld one. Old two. New one. New two.\n";
    PageRow row;
    row.line = 2;
    row.kind = PageRowKind::Change;
    row.source = {5, 41};
    row.seam = 18;
    row.span = {{100, 117}, {200, 217}};
    const auto at = [&](uint32_t seam) { return seamPlace(page, row, {2, PageRowKind::Change, seam}); };
    CHECK(at(9) == std::pair(Side::Before, 109u));
    CHECK(at(27) == std::pair(Side::After, 209u));
    CHECK_FALSE(at(18).has_value());
    CHECK_FALSE(seamPlace(page, row, {2, PageRowKind::Insert, 0}).has_value());
    row.kind = PageRowKind::Insert;
    row.seam = 0;
    row.span = {{}, {200, 235}};
    CHECK(at(18) == std::pair(Side::After, 218u));
}

TEST_CASE("A row that was confirmed can be put otherwise, and waits to be confirmed so", "[page]") {
    std::vector<PageRow> rows(2);
    rows[0] = {.line = 5, .kind = PageRowKind::Change, .source = {0, 30}, .seam = 9, .span = {}, .confirmed = true};
    rows[1].line = 6;
    CHECK(stillOpen({{5, PageRowKind::Change, 9}}, rows).empty());
    CHECK(stillOpen({{5, PageRowKind::Change, 12}}, rows) == RowDrafts{{5, PageRowKind::Change, 12}});
    CHECK(stillOpen({{5, PageRowKind::Change, 31}, {7, PageRowKind::Insert, 0}}, rows).empty());
}
