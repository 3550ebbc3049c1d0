// What a page's rows say, for certain and by inference.

#include "page/page.h"
#include "support/catch.h"

using namespace stet;

namespace {

const std::u16string kTop = u"The article has changed 2 times.\nVersion 0 Version 1\nNews News\n(1 day later)\n";

PageSplit split(const std::u16string& rows, const PageOptions& options = {}) {
    const auto pages = splitPages(kTop + rows, options);
    REQUIRE(pages);
    REQUIRE(pages->size() == 1);
    return pages->front();
}

/// Five changed rows and a new paragraph at the top: each older text comes back, nearly, one row below.
const std::vector<std::u16string> kOlder = {
    u"The bakery on Mill Lane sold its last loaf on Friday evening. Its owner has kept it for forty years.",
    u"Neighbours brought flowers and a brass band played in the rain. Nobody went home before midnight.",
    u"The council hopes that a grocer will take the rooms over. Two have asked for the plans so far.",
    u"Rents in the lane have doubled since the tramway opened. The tailor and the cobbler left last spring.",
    u"A museum wants the oven, which was built in 1871. It weighs nine tonnes and fits through no door.",
};

const std::vector<std::u16string> kEndings = {
    u"Customers queued around the corner.",
    u"The police looked the other way.",
    u"A butcher is interested as well.",
    u"Landlords deny any connection.",
    u"Engineers will measure the doors next week.",
};

std::u16string shiftedRows() {
    std::vector<std::u16string> newer = {
        u"Bread will be baked in Mill Lane after all. A group of young bakers signed a lease on Monday."};
    for (size_t i = 0; i < kOlder.size(); ++i)
        newer.push_back(kOlder[i].substr(0, kOlder[i].find(u". ") + 2) + kEndings[i]);
    std::u16string rows;
    for (size_t i = 0; i < kOlder.size(); ++i) rows += kOlder[i] + u" " + newer[i] + u"\n";
    return rows + newer.back() + u"\n";
}

}  // namespace

TEST_CASE("TABs between cells are exact seams") {
    const PageSplit page = split(u"Same here.\tSame here.\nThe old one.\tA new one.\n\tOnly new.\nOnly old.\t\n");
    REQUIRE(page.rows.size() == 4);
    CHECK(page.rows[0].kind == PageRowKind::Match);
    CHECK(page.rows[1].kind == PageRowKind::Change);
    CHECK(page.rows[2].kind == PageRowKind::Insert);
    CHECK(page.rows[3].kind == PageRowKind::Delete);
    CHECK(page.texts.before == u"Same here.\nThe old one.\nOnly old.");
    CHECK(page.texts.after == u"Same here.\nA new one.\nOnly new.");
    for (const PageRow& row : page.rows) CHECK(row.confidence == 1);
}

TEST_CASE("What comes back in the row below shows the seams and the side") {
    const PageSplit page = split(u"A.A.\n" + shiftedRows() + u"Z.Z.\n");
    REQUIRE(page.rows.size() == 8);
    for (size_t i = 0; i < kOlder.size(); ++i) {
        CAPTURE(i);
        CHECK(page.rows[i + 1].kind == PageRowKind::Change);
        CHECK(page.rows[i + 1].seam == kOlder[i].size() + 1);
        CHECK(slice(page.texts.before, page.rows[i + 1].span.before) == kOlder[i]);
    }
    CHECK(page.rows[6].kind == PageRowKind::Insert);
    CHECK(page.rows[6].confidence > 0.8f);
}

TEST_CASE("A hunk is change rows, then one-sided rows of one side") {
    const PageSplit page = split(shiftedRows() + u"One line more.\nAnother line, longer.\n");
    bool tail = false;
    PageRowKind side = PageRowKind::Match;
    for (const PageRow& row : page.rows) {
        if (row.kind == PageRowKind::Change) {
            CHECK_FALSE(tail);
            continue;
        }
        if (tail) CHECK(row.kind == side);
        tail = true;
        side = row.kind;
    }
}

TEST_CASE("Nothing of a page is lost") {
    const PageSplit page = split(shiftedRows());
    const std::u16string text = kTop + shiftedRows();
    for (const PageRow& row : page.rows) {
        std::u16string cells(slice(page.texts.before, row.span.before));
        if (row.kind == PageRowKind::Change) cells += u' ';
        cells += slice(page.texts.after, row.span.after);
        CHECK(cells == slice(text, row.source));
    }
}

TEST_CASE("What a reader confirms stands, and tells about the rows around") {
    PageOptions options;
    options.fixes = {{10, PageRowKind::Delete, 0}, {6, PageRowKind::Change, 12}};
    const PageSplit page = split(shiftedRows(), options);
    CHECK(page.rows[5].kind == PageRowKind::Delete);
    CHECK(page.rows[5].confirmed);
    CHECK(page.rows[5].confidence == 1);
    CHECK(page.rows[1].seam == 12);
    CHECK_FALSE(page.rows[0].confirmed);
}

TEST_CASE("A side that the page does not show is said to be unknown") {
    const PageSplit page =
        split(u"A line stays.A line stays.\nNothing else on the page speaks of turnips.\nAn end.An end.\n");
    REQUIRE(page.rows.size() == 3);
    CHECK(page.rows[1].kind != PageRowKind::Match);
    CHECK(page.rows[1].confidence < 0.95f);
    if (page.rows[1].kind != PageRowKind::Change) CHECK_FALSE(page.rows[1].sideKnown);
}

TEST_CASE("The same page is always read the same way") {
    const PageSplit once = split(shiftedRows()), again = split(shiftedRows());
    for (size_t i = 0; i < once.rows.size(); ++i) {
        CHECK(once.rows[i].seam == again.rows[i].seam);
        CHECK(once.rows[i].confidence == again.rows[i].confidence);
    }
}
