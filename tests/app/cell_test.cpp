#include "layout/cell.h"

#include "layout/cell_layout.h"
#include "layout/find_hits.h"
#include "layout/screen_rows.h"
#include "layout/selection.h"
#include "support/catch.h"
#include "support/compared.h"

using namespace stet;

namespace {

Cell onlyCell(const Comparison& comparison, Side side) {
    const std::vector<Row> rows = makeScreenRows(comparison);
    REQUIRE(rows.size() == 1);
    return sideCell(comparison, rows[0], side);
}

/// The inline text with deleted words in [], inserted ones in {}.
std::string marked(const Comparison& comparison, HiddenKinds hidden = {}) {
    QString text;
    for (const Row& row : makeScreenRows(comparison)) {
        for (const CellRun& run : inlineCell(comparison, row, hidden).runs) {
            const QString words = displayText(slice(comparison.text(run.side), run.run.span));
            const bool changed = run.run.style == RunStyle::Changed;
            text += !changed ? words : run.side == Side::Before ? u'[' + words + u']' : u'{' + words + u'}';
        }
    }
    return text.toStdString();
}

}  // namespace

TEST_CASE("displayed text flows: white space becomes one space and the length stays") {
    const QString shown = displayText(u"one\r\n   two\tthree");
    CHECK(shown.size() == 17);
    QString visible = shown;
    CHECK(visible.remove(QChar(0x200B)) == "one two three");
}

TEST_CASE("places of a cell map to source places and back") {
    const ComparisonPtr c = compared(u"The mill by the river\nstands empty.", u"The mill by the lake stands empty.");
    for (Side side : kSides) {
        const Cell cell = onlyCell(*c, side);
        CHECK(static_cast<std::size_t>(cell.text.size()) == c->text(side).size());
        for (uint32_t i = 0; i <= cell.text.size(); ++i) {
            const auto position = cell.positionAt(i);
            REQUIRE(position);
            CHECK(position->offset == i);
            CHECK(cell.indexOf(*position) == i);
        }
    }
}

TEST_CASE("inline, deleted words stand before what was inserted for them") {
    CHECK(
        marked(*compared(u"The mill by the river stands empty today.", u"The mill by the lake stands empty today.")) ==
        "The mill by the [river]{lake} stands empty today.");
    CHECK(marked(*compared(u"The old mill by the river stands.", u"The mill by the river stands.")) ==
          "The [old ]mill by the river stands.");
}

TEST_CASE("inline, a hidden change shows what stands now") {
    HiddenKinds hidden;
    hidden.set(static_cast<size_t>(ChangeKind::Edited));
    const ComparisonPtr c = compared(u"The mill by the river stands empty.", u"The mill by the lake stands empty.");
    const Cell cell = inlineCell(*c, makeScreenRows(*c)[0], hidden);
    CHECK(cell.text == "The mill by the lake stands empty.");
    CHECK(marksOf(*c, cell, hidden).empty());
}

TEST_CASE("inline, words of two sides do not run into one another") {
    const ComparisonPtr c = compared(u"Now three ships came in.", u"Now four ships came in.");
    const Cell cell = inlineCell(*c, makeScreenRows(*c)[0], {});
    CHECK(cell.text.contains(QString("three") + QChar(0x2009) + "four"));
}

TEST_CASE("marks cover the changed words without the space around them") {
    const ComparisonPtr c = compared(u"We met at the mill.", u"We met late at night at the mill.");
    const Cell cell = onlyCell(*c, Side::After);
    const std::vector<Mark> marks = marksOf(*c, cell, {});
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].kind == MarkKind::Inserted);
    const QString words = cell.text.mid(marks[0].range.begin, marks[0].range.size());
    CHECK(words == words.trimmed());
    CHECK(words.size() == 13);
}

TEST_CASE("the words between two edits of a moved sentence are not marked as changed") {
    const ComparisonPtr c = compared(
        u"The keeper climbs forty steps of the tower every night with a lamp.\n\n"
        u"The town below sleeps early, and the harbour lies quiet until March.\n",
        u"The town below sleeps early, and the harbour lies quiet until March.\n\n"
        u"The keeper climbs fifty steps of the tower every night with a lantern.\n");
    QStringList changed;
    for (const Row& row : makeScreenRows(*c)) {
        const Cell cell = sideCell(*c, row, Side::After);
        for (const Mark& mark : marksOf(*c, cell, {}))
            if (mark.kind == MarkKind::Inserted) changed << cell.text.mid(mark.range.begin, mark.range.size());
    }
    CHECK(changed.join("|").toStdString() == "fifty|lantern");
}

TEST_CASE("headlines are set in bold, and cells know bylines and page furniture to hold them back") {
    const auto comparison = compared(
        u"Harbour stays open\n\nupdated 7:58 PM EST, Thu November 6, 2014\n\nThe gate was open all night.\n\nPost a "
        u"comment",
        u"Harbour closes\n\nupdated 7:58 PM EST, Thu November 6, 2014\n\nThe gate was open all night.\n\nPost a "
        u"comment");
    const TextMetrics style = textMetricsFor(QFont("Noto Serif", 12), "text");
    std::vector<Role> roles;
    for (const Row& row : makeScreenRows(*comparison)) {
        const CellLayout layout(inlineCell(*comparison, row, {}), {}, style, 500);
        roles.push_back(layout.cell().role);
        CHECK(layout.text()->font().bold() == (layout.cell().role == Role::Headline));
    }
    CHECK(roles == std::vector{Role::Headline, Role::Byline, Role::Body, Role::Furniture});
}

TEST_CASE("find sees through line ends, case and quotation marks") {
    const std::u16string text = u"He said “stop it”,\nand Stop\n it again; unstop it.";
    CHECK(findAll(text, {.text = "stop it"}).size() == 3);
    CHECK(findAll(text, {.text = "stop it", .wholeWords = true}).size() == 2);
    CHECK(findAll(text, {.text = "stop it", .matchCase = true}).size() == 2);
    CHECK(findAll(text, {.text = "\"stop"}) == std::vector<Span>{{8, 13}});
    CHECK(findAll(text, {.text = ""}).empty());
    CHECK(findAll(u"aaaa", {.text = "aa"}) == std::vector<Span>{{0, 2}, {2, 4}});
}

TEST_CASE("a search ends when it is cancelled") {
    const std::atomic<bool> cancelled = true;
    CHECK(findAll(u"a mill", {.text = "mill"}, &cancelled).empty());
}

TEST_CASE("hits come by row, before left to right") {
    const ComparisonPtr c =
        compared(u"A mill.\n\nThe mill by the sea fell down.", u"A mill.\n\nThe mill by the lake fell down.");
    const std::vector<Row> rows = makeScreenRows(*c);
    const std::vector<FindHit> hits = findHits(*c, rows, {.text = "mill"});
    REQUIRE(hits.size() == 4);
    CHECK(hits[0].row == hits[1].row);
    CHECK(hits[0].side == Side::Before);
    CHECK(hits[1].side == Side::After);
    CHECK(hits[2].row > hits[1].row);
    CHECK(hitFromRow(hits, hits[2].row, +1) == 2u);
    CHECK(hitFromRow(hits, hits[2].row, -1) == 1u);
    CHECK(!hitFromRow(hits, hits[0].row, -1));
}

TEST_CASE("a selection over rows copies flowing paragraphs") {
    const ComparisonPtr c =
        compared(u"One stands\nhere.\n\nTwo stands there.", u"One stands\nhere.\n\nTwo stood there.");
    const std::vector<Row> rows = makeScreenRows(*c);
    REQUIRE(rows.size() == 2);
    const auto cellOf = [&](uint32_t row) { return sideCell(*c, rows[row], Side::After); };
    const Selection all{{1, {Side::After, rows[1].span.after.end}}, {0, {Side::After, 4}}};
    CHECK(plainText(all, rows, cellOf) == "stands here.\n\nTwo stood there.");
    CHECK(richText(all, rows, cellOf) == "<p>stands here.</p>\n<p>Two <ins>stood</ins> there.</p>");
    CHECK(plainText({all.cursor, all.cursor}, rows, cellOf).isEmpty());
}

TEST_CASE("a word is found from any place in it and at both ends of the text") {
    const QString text = "The mill's gate.";
    CHECK(wordAround(text, 0) == IndexRange{0, 3});
    CHECK(wordAround(text, 2) == IndexRange{0, 3});
    CHECK(wordAround(text, 6) == IndexRange{4, 10});
    CHECK(wordAround(text, 99) == IndexRange{15, 16});
}

TEST_CASE("right-to-left text stands at the right and its marks on its words") {
    const ComparisonPtr c = compared(u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD \u05D0\u05D7\u05D3.",
                                     u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD \u05E9\u05E0\u05D9.");
    const Cell cell = onlyCell(*c, Side::After);
    const CellLayout layout(cell, marksOf(*c, cell, {}), textMetricsFor(QFont(), cell.text), 600);
    const std::vector<QRectF> first = layout.rectsOf({0, 4});
    const std::vector<QRectF> last = layout.rectsOf({10, 13});
    REQUIRE(first.size() == 1);
    REQUIRE(last.size() == 1);
    CHECK(first[0].right() > 590);
    CHECK(last[0].right() < first[0].left());
    CHECK(layout.indexAt({599, 1}) == 0);
}
