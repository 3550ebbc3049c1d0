// Pages are recognised however they were copied; ordinary text never is one.

#include "page/page_header.h"
#include "page/page.h"
#include "read/html_page.h"
#include "support/catch.h"

using namespace stet;

namespace {

const std::u16string kTop =
    u"This article is from the source 'gazette' and was first published or seen on 3 May. It last changed over 40 days "
    u"ago.\n\n"
    u"You can find the current article at its original source at http://gazette.example/harbour\n\n"
    u"The article has changed 7 times. There is an RSS feed of changes available.\n\n";
const std::u16string kRows = u"The ferry sails.The ferry sails.\nThe mayor waits. The mayor has gone home.\n";

PageSplit only(std::u16string_view text) {
    const auto pages = splitPages(text);
    REQUIRE(pages);
    REQUIRE(pages->size() == 1);
    return pages->front();
}

std::u16string replaced(std::u16string text, std::u16string_view from, std::u16string_view to) {
    for (size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

}  // namespace

TEST_CASE("A page's header is told apart from its rows") {
    const PageSplit page =
        only(kTop + u"Version 2 Version 3\nHarbour news Harbour news\n(about 1 hour later)\n" + kRows);
    CHECK(page.versions == PerSide<std::string>{"2", "3"});
    CHECK(page.titles == PerSide<std::u16string>{u"Harbour news", u"Harbour news"});
    CHECK(page.source == "gazette");
    CHECK(page.address == "http://gazette.example/harbour");
    REQUIRE(page.rows.size() == 2);
    CHECK(page.rows[0].line == 10);
    CHECK(page.rows[0].kind == PageRowKind::Match);
    CHECK(page.texts.before.starts_with(u"The ferry sails.\n"));
}

TEST_CASE("Titles that differ are cut where the halves are most alike") {
    const PageSplit page =
        only(kTop + u"Version 0 Version 1\nStorm hits harbour Storm hits old harbour\n(3 minutes later)\n" + kRows);
    CHECK(page.titles == PerSide<std::u16string>{u"Storm hits harbour", u"Storm hits old harbour"});
}

TEST_CASE("Copies differ in line ends, spaces, pagination and dates") {
    const std::u16string page = kTop +
                                u"Previous version 1 2 3 Next version\nVersion 2 Version 3\nHarbour news Harbour news\n"
                                u"3 May 10:00 3 May 11:00 (about 1 hour later)\n" +
                                kRows + u"\u2190 Previous 1 2 3 Next \u2192\nNews Sniffer is free software\n";
    const auto lines = GENERATE(std::u16string(u"\n"), std::u16string(u"\r\n"), std::u16string(u"\r"));
    CHECK(only(replaced(page, u"\n", lines)).rows.size() == 2);
    CHECK(only(replaced(page, u"Version 2 Version 3", u"Version\u00A02 Version\u00A03\u00A0")).rows.size() == 2);
}

TEST_CASE("Pages that follow one another are all found") {
    const std::u16string second = kTop + u"Version 3 Version 4\nHarbour news Harbour news\n(1 day later)\n" + kRows;
    const auto pages =
        splitPages(kTop + u"Version 2 Version 3\nHarbour news Harbour news\n(1 day later)\n" + kRows + second);
    REQUIRE(pages);
    REQUIRE(pages->size() == 2);
    CHECK((*pages)[0].rows.size() == 2);
    CHECK((*pages)[1].versions == PerSide<std::string>{"3", "4"});
    CHECK((*pages)[1].rows.size() == 2);
}

TEST_CASE("Text without the marks of a page is none") {
    CHECK_FALSE(looksLikePage(u""));
    CHECK_FALSE(looksLikePage(u"Version 2 Version 3"));
    CHECK_FALSE(looksLikePage(u"Version 2 Version 3\nWhat is new in each\nMore colours.\n"));
    CHECK_FALSE(looksLikePage(kRows));
    CHECK_FALSE(looksLikePage(u"The article has changed 7 times.\nVersion 2 is the last.\n"));
    CHECK(splitPages(kRows).error().kind == PageError::Kind::NotAPage);
    CHECK(splitPages(kTop + u"Version 2 Version 3\nNews News\n").error().kind == PageError::Kind::NoRows);
}

TEST_CASE("A page without its header is read when asked") {
    PageOptions options;
    options.assumePage = true;
    const auto pages = splitPages(kRows, options);
    REQUIRE(pages);
    CHECK(pages->front().rows.size() == 2);
    CHECK(pages->front().versions.before.empty());
}

TEST_CASE("The table of a saved page gives exact cells") {
    const auto text = htmlPage(
        u"<html><body><p>The article has changed 3 times.</p><table><tr><th>Version 1</th><th>Version 2</th></tr>"
        u"<tr><td>Old name</td><td>New name</td></tr><tr><td></td><td>5 May<br>(2 hours later)</td></tr>"
        u"<tr><td><p>Same.</p></td><td><p>Same.</p></td></tr><tr><td>The pier  is shut.</td><td>It opens.</td></tr>"
        u"<tr><td></td><td>A third.</td></tr><tr><td>Gone.</td><td></td></tr></table><p>Footer</p></body></html>");
    REQUIRE(text);
    const PageSplit page = only(*text);
    CHECK(page.titles == PerSide<std::u16string>{u"Old name", u"New name"});
    CHECK(page.texts.before.starts_with(u"Same.\nThe pier is shut.\nGone."));
    CHECK(page.texts.after.starts_with(u"Same.\nIt opens.\nA third."));
    CHECK_FALSE(htmlPage(u"<p>Version 1 and Version 2</p><table><tr><td>a</td><td>b</td></tr></table>"));
}
