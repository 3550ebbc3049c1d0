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

TEST_CASE("Rows that stand otherwise than before are counted, but not the one that was put so", "[page]") {
    std::vector<PageRow> before(4), now;
    for (uint32_t i = 0; i < before.size(); ++i) before[i].line = i + 10;
    now = before;
    CHECK(rowsReadAnew(before, now, 10) == 0);
    now[0].kind = now[2].kind = PageRowKind::Insert;
    now[3].seam = 7;
    now[1].confidence = 0.5f;
    CHECK(rowsReadAnew(before, now, 10) == 2);
    CHECK(rowsReadAnew({}, now, 10) == 0);
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
    CHECK(rowText(row, fixOf(row)) == "Line 34: changed, seam 71 % sure");
    CHECK(rowText(row, {34, PageRowKind::Change, 13}) == "Line 34: changed, as you set it; Enter confirms");
    CHECK(rowText(row, {34, PageRowKind::Insert, 0}) ==
          "Line 34: only in the newer version, as you set it; Enter confirms");
    row.confirmed = true;
    CHECK(rowText(row, fixOf(row)) == "Line 34: changed, confirmed by you");
}

TEST_CASE("The strip cuts what is long between words", "[page]") {
    std::u16string line;
    for (int i = 0; i < 60; ++i) line += u"alpha ";
    const auto seam = static_cast<uint32_t>(line.size());
    for (int i = 0; i < 60; ++i) line += u"omega ";
    QString html = seamHtml({1, PageRowKind::Change, seam}, line);
    CHECK(html.contains("<b>Older:</b> … alpha alpha"));
    CHECK(html.endsWith("omega omega …"));
    CHECK(html.size() < 300);
}

TEST_CASE("The strip shows the words around the seam", "[page]") {
    const QString html = seamHtml({1, PageRowKind::Change, 9}, u"Old end. New <begin>.");
    CHECK(html.contains("<b>Older:</b> Old end."));
    CHECK(html.contains("<b>Newer:</b> New &lt;begin&gt;."));
    CHECK(html.indexOf("Old") < html.indexOf(u'┃'));
    CHECK(seamHtml({1, PageRowKind::Delete, 0}, u"Gone.").endsWith("<b>Newer:</b> <i>nothing</i>"));
    CHECK(seamHtml({1, PageRowKind::Insert, 0}, u"Come.").startsWith("<b>Older:</b> <i>nothing</i>"));
    CHECK(seamHtml({1, PageRowKind::Match, 5}, u"Same. Same.").startsWith("<b>Both:</b> Same."));
}
