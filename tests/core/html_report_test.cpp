#include "report/html_report.h"

#include <regex>
#include <sstream>

#include "compare/compare.h"
#include "report/html_text.h"
#include "support/catch.h"
#include "text/unicode.h"

using namespace stet;

namespace {

ComparisonPtr compared(const std::u16string& before, const std::u16string& after) {
    const auto document = [](const std::u16string& text, const char* path) {
        return std::make_shared<const Document>(makeDocument(text, path));
    };
    return *compare({document(before, "some/where/a.txt"), document(after, "<b>b<i>.txt")}, {});
}

std::string reportOf(const Comparison& comparison, const Review* review = nullptr,
                     const HtmlReportOptions& options = {}) {
    std::ostringstream out;
    writeHtmlReport(comparison, review, options, out);
    return out.str();
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

size_t countOf(const std::string& text, const std::string& part) {
    size_t count = 0;
    for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

const std::u16string kBefore = u"The board met on Monday. It took 3 hours.\n\nNobody spoke. A vote is due in May.\n";
const std::u16string kAfter = u"The board met on Tuesday. It took 3 hours.\n\nA vote is due in June. Minutes follow.\n";

}  // namespace

TEST_CASE("Text becomes HTML that gives the text back", "[report]") {
    const auto html = [](std::u16string_view text) {
        std::string out;
        appendHtmlText(text, lineEndOf(text), out);
        return out;
    };
    CHECK(html(u"a < b && c > d") == "a &lt; b &amp;&amp; c &gt; d");
    CHECK(html(u"a\r\nb\r\n") == "a\nb\n");
    CHECK(html(u"a\rb") == "a\nb");
    CHECK(html(u"a\rb\n") == "a<bdi class=\"ctl\" title=\"U+000D\">\u240D</bdi>b\n");
    CHECK(html(u"x\u202Ey") == "x<bdi class=\"ctl\" title=\"U+202E\">RLO</bdi>y");
    CHECK(html(std::u16string(1, u'\0')) == "<bdi class=\"ctl\" title=\"U+0000\">\u2400</bdi>");
    CHECK(controlFromTitle("U+202E") == u'\u202E');
    CHECK_FALSE(controlFromTitle("U+20").has_value());
}

TEST_CASE("A report is one page with a table of changes and both texts", "[report]") {
    const ComparisonPtr comparison = compared(kBefore, kAfter);
    REQUIRE(comparison->changes.size() == 4);
    const std::string html = reportOf(*comparison);
    CHECK(html.rfind("<!doctype html>", 0) == 0);
    CHECK(contains(html, "<del>Monday</del>"));
    CHECK(contains(html, "<del hidden>May</del><ins>June</ins>"));
    CHECK(contains(html, "4 changes"));
    for (const Change& change : comparison->changes) {
        const std::string id = "c-" + idText(change.id);
        CHECK(countOf(html, "id=\"" + id + "\"") == 1);
        CHECK(contains(html, "href=\"#" + id + "\""));
    }
    CHECK(reportOf(*comparison) == html);
}

TEST_CASE("A report names its files as text and asks nothing of any server", "[report]") {
    const std::string html = reportOf(*compared(kBefore, u"</script><img src=x onerror=alert(1)>"));
    CHECK_FALSE(contains(html, "<img"));
    CHECK_FALSE(contains(html, "<b>b"));
    CHECK(contains(html, "&lt;b&gt;b&lt;i&gt;.txt"));
    CHECK(contains(html, "default-src 'none'"));
    CHECK_FALSE(std::regex_search(html, std::regex("https?://")));
}

TEST_CASE("Paths and comments stay at home when asked to", "[report]") {
    const ComparisonPtr comparison = compared(kBefore, kAfter);
    Review review;
    review.comment(comparison->changes.front().id, "Ask the desk");
    HtmlReportOptions options;
    CHECK(contains(reportOf(*comparison, &review, options), "some/where"));
    // In the data, in the table and at the change.
    CHECK(countOf(reportOf(*comparison, &review, options), "Ask the desk") == 3);
    options.redactPaths = true;
    options.comments = false;
    CHECK_FALSE(contains(reportOf(*comparison, &review, options), "some/where"));
    CHECK_FALSE(contains(reportOf(*comparison, &review, options), "Ask the desk"));
}

namespace {

/// Two versions of a long text in which every paragraph has one change.
ComparisonPtr manyChanges(int count) {
    const auto article = [count](const std::u16string& word) {
        std::u16string text;
        for (int i = 0; i < count; ++i) {
            const std::u16string number = toUtf16(std::to_string(i));
            text += u"Ship " + number + u" came in from the sea that morning, and the harbour master wrote it down. ";
            text +=
                u"It had stayed out " + word + u" than ship " + number + u"0 had, as he could see from his book.\n\n";
        }
        return text;
    };
    return compared(article(u"longer"), article(u"less long"));
}

}  // namespace

TEST_CASE("A report is shorter than two and a half times both texts and 60 KB", "[report]") {
    for (const int count : {1, 300, 2000}) {
        const ComparisonPtr comparison = manyChanges(count);
        REQUIRE(comparison->changes.size() == static_cast<size_t>(count));
        const size_t texts = comparison->text(Side::Before).size() + comparison->text(Side::After).size();
        CHECK(reportOf(*comparison).size() < texts * 5 / 2 + 60'000);
    }
}

TEST_CASE("The table has every change, and lines of those somebody remarked on", "[report]") {
    const ComparisonPtr comparison = manyChanges(2000);
    Review review;
    const uint64_t last = comparison->changes.back().id;
    review.comment(last, "Ask the desk");
    const std::string html = reportOf(*comparison, &review);
    const std::string table = html.substr(0, html.find("</tbody>"));
    CHECK(contains(table, "<summary>Changes "));
    for (const Change& change : comparison->changes)
        CHECK(countOf(table, "href=\"#c-" + idText(change.id) + "\"") == 1);
    CHECK(contains(table, "<tr id=\"t2000\" data-id=\"" + idText(last) + "\">"));
    CHECK(contains(table, "Ask the desk"));
}

TEST_CASE("A report is called by the newer headline, or what became of the older one", "[report]") {
    const auto titleOf = [](const std::u16string& before, const std::u16string& after) {
        const std::string html = reportOf(*compared(before, after));
        const size_t begin = html.find("<title>") + 7;
        return html.substr(begin, html.find("</title>") - begin);
    };
    const std::u16string gate = u"Swell closes the northern gate\n\n", body = u"The board met on Monday.\n\n";
    const std::u16string links = u"Pilots go back to school\n\n";
    CHECK(titleOf(u"Gate shut\n\n" + body, gate + body) == "Swell closes the northern gate");
    CHECK(titleOf(gate + body, u"Did the swell close the northern gate?\n\n" + body) ==
          "Did the swell close the northern gate?");
    CHECK(titleOf(gate + body, body + links) == "Swell closes the northern gate");
    CHECK(titleOf(body, body + links) == "a.txt \u2192 &lt;b&gt;b&lt;i&gt;.txt");
}
