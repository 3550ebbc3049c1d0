#include "report/html_report_check.h"

#include <random>
#include <sstream>

#include "compare/compare.h"
#include "report/html_report.h"
#include "support/catch.h"
#include "support/random_comparison.h"

using namespace stet;

namespace {

std::string reportOf(const Comparison& comparison, const Review* review = nullptr,
                     const HtmlReportOptions& options = {}) {
    std::ostringstream out;
    writeHtmlReport(comparison, review, options, out);
    return out.str();
}

ComparisonPtr compared(const std::u16string& before, const std::u16string& after, const CompareOptions& options = {}) {
    return *compare({std::make_shared<const Document>(makeDocument(before, "a.txt")),
                     std::make_shared<const Document>(makeDocument(after, "b.txt"))},
                    options);
}

/// The texts come back, and the page shows what the data says.
void checkReadsBack(const Comparison& comparison) {
    const auto report = readHtmlReport(reportOf(comparison));
    INFO((report ? "" : report.error().detail));
    REQUIRE(report);
    for (const Side side : kSides) CHECK(report->documents[side]->text == comparison.text(side));
    CHECK(report->changes.size() == comparison.changes.size());
    CHECK(checkHtmlReport(*report) == std::vector<std::string>());
}

/// The random cases leave open where an edit stands on a side that has nothing of its link.
void placeEdits(Comparison& comparison) {
    for (const Change& change : comparison.changes) {
        for (uint32_t i = change.edits.begin; i < change.edits.end; ++i) {
            for (const Side side : kSides) {
                Span& span = comparison.edits[i].span[side];
                if (span.empty())
                    span.begin = span.end = std::clamp(span.begin, change.span[side].begin, change.span[side].end);
            }
        }
    }
}

const std::u16string kBefore =
    u"The board met on Monday. It took 3 hours, as ever.\n\nThe ferry leaves from the stone pier at noon.\n\n"
    u"Nobody spoke.\n\nA vote is due in May. It will be held in the old town hall.\n";
const std::u16string kAfter =
    u"The board met on Tuesday. It took 3 hours, as ever.\n\nA vote is due in June, and it will be held in the old "
    u"town hall.\n\nThe ferry leaves from the stone pier at noon.\n\nMinutes follow.\n";

/// One claim fails when `from`, where it first stands after `place`, is changed into `to`.
void checkFails(const std::string& html, const std::string& place, const std::string& from, const std::string& to) {
    const size_t at = html.find(from, html.find(place));
    INFO(from);
    REQUIRE(at != html.npos);
    const auto report = readHtmlReport(std::string(html).replace(at, from.size(), to));
    INFO(from << " became " << to);
    CHECK((!report || !checkHtmlReport(*report).empty()));
}

}  // namespace

TEST_CASE("A report gives back the texts, the options and the review", "[report]") {
    CompareOptions options;
    options.ignore.erase(FoldClass::QuoteStyle);
    options.segment.after.mode = SegmentMode::Lines;
    options.ties = {{{{0, 1}, {0, 1}}}};
    const ComparisonPtr comparison = compared(kBefore, kAfter, options);
    Review review;
    const Target first{comparison->changes.front().id};
    review.decide({&first, 1}, Decision::Accepted);
    review.comment(comparison->changes.back().id, "</script><!-- \u2028 \"stays\"");
    review.flag(comparison->changes.back().id, true);
    const auto report = readHtmlReport(reportOf(*comparison, &review));
    REQUIRE(report);
    CHECK(report->review == review);
    CHECK(report->options.ignore == options.ignore);
    CHECK(report->options.segment.after.mode == SegmentMode::Lines);
    CHECK(report->options.ties == options.ties);
    CHECK(report->documents.before->sha256 == comparison->documents.before->sha256);
}

TEST_CASE("A report shows what its data says, whatever the texts hold", "[report]") {
    checkReadsBack(*compared(kBefore, kAfter));
    checkReadsBack(*compared(u"", u""));
    checkReadsBack(*compared(u" \n", u"One. Two."));
    checkReadsBack(*compared(u"a\r\nb. C d e.\r\n", u"a\r\nb. C d f.\r\n\r\nG."));
    checkReadsBack(*compared(u"One.\rTwo three.", u"One.\rTwo four.\r"));
    checkReadsBack(*compared(u"One.\r\nTwo.\rThree.\n", u"One.\nTwo.\r\nFour."));
    checkReadsBack(*compared(u"<b>One</b> &amp; two.", u"</p></div></script>]]><!-- two."));
    checkReadsBack(*compared(u"abc \u202Edef\u202C ghi.", u"abc \u2066def\u2069 ghi\u0001."));
    checkReadsBack(*compared(std::u16string(u"nul \0 here.", 11), u"nul\uFFFE there \u2028 now\u000C."));
    checkReadsBack(*compared(u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD.", u"\u05E9\u05DC\u05D5\u05DD."));
    checkReadsBack(
        *compared(u"> Quoted mail goes on\n> here. And here.\n", u"> Quoted mail goes\n> on there. And there.\n"));
}

TEST_CASE("A report of any comparison shows what its data says", "[report]") {
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        INFO("case " << i);
        Comparison comparison = testing::randomCase(random, 12).comparison;
        placeEdits(comparison);
        checkReadsBack(comparison);
    }
}

TEST_CASE("A report that was changed is found out", "[report]") {
    const std::string html = reportOf(*compared(kBefore, kAfter));
    const std::string head = "<head>", table = "<tbody>", rows = "class=\"rows\"", data = "\"changes\":[";
    for (const std::string& place : {table, rows}) {
        checkFails(html, place, "stone pier", "iron pier");
        checkFails(html, place, "<ins>Tuesday</ins>", "Tuesday");
        checkFails(html, place, "met on", "<ins>met on</ins>");
    }
    checkFails(html, table, "<td>moved</td>", "<td>edited</td>");
    checkFails(html, rows, "<del hidden>Monday</del>", "<del hidden>Sunday</del>");
    checkFails(html, rows, "<p>", "<p>Not at all. ");
    checkFails(html, rows, "<div", "<p>Not at all.</p><div");
    checkFails(html, data, "\"kind\":\"moved\"", "\"kind\":\"edited\"");
    checkFails(html, head, "default-src 'none'", "default-src *");
    checkFails(html, head, "--paper: #", "--papyrus: #");
    checkFails(html, rows, "</body>", "<script>alert(1)</script></body>");
}

TEST_CASE("A report whose head, decisions or comments were changed is found out", "[report]") {
    const ComparisonPtr comparison = compared(kBefore, kAfter);
    Review review;
    const Target first{comparison->changes.front().id};
    review.decide({&first, 1}, Decision::Rejected);
    review.comment(comparison->changes.front().id, "Ask the desk\r\nagain");
    HtmlReportOptions options;
    options.title = "The <b>ferry</b>";
    options.names.before = "Draft \u202E 3";
    options.dates.after = "4 May";
    const std::string html = reportOf(*comparison, &review, options);
    CHECK(checkHtmlReport(*readHtmlReport(html)) == std::vector<std::string>());
    const std::string head = "<header>", table = "<tbody>", rows = "class=\"rows\"";
    checkFails(html, head, "ferry", "train");
    checkFails(html, head, "Draft", "Final");
    checkFails(html, head, "4 May", "5 May");
    checkFails(html, head, "words", "letters");
    checkFails(html, head, comparison->documents.after->sha256, std::string(64, '0'));
    checkFails(html, head, "1 rejected", "1 accepted");
    checkFails(html, head, "</header>", "<p>Certified.</p></header>");
    checkFails(html, "class=\"heads\"", "Draft", "Final");
    checkFails(html, table, "<td>rejected</td>", "<td>accepted</td>");
    checkFails(html, table, "Ask the desk", "Ask nobody");
    checkFails(html, table, "<tr", "<tr></tr><tr");
    checkFails(html, rows, "class=\"n rejected\"", "class=\"n\"");
    checkFails(html, rows, "Ask the desk", "Ask nobody");
    checkFails(html, rows, "<div class=\"note\" role=\"note\"><b>1", "<div class=\"note\" role=\"note\"><b>2");
}

TEST_CASE("Rows far down a very long report wait to be asked for, and are read all the same", "[report]") {
    const auto book = [](const std::u16string& word) {
        std::u16string text;
        for (int i = 0; i < 3000; ++i) text += u"The ship came in " + (i % 9 == 0 ? word : u"safe") + u".\n\n";
        return text;
    };
    const std::string html = reportOf(*compared(book(u"late"), book(u"early")));
    const std::string waiting = "<div class=\"g\"><noscript>";
    const size_t wait = html.find(waiting);
    REQUIRE(wait != html.npos);
    CHECK(html.find("<div class=\"r", wait) != html.npos);
    CHECK(checkHtmlReport(*readHtmlReport(html)) == std::vector<std::string>());
    checkFails(html, waiting, "early", "often");
    CHECK(reportOf(*compared(kBefore, kAfter)).find(waiting) == std::string::npos);
}

TEST_CASE("A report gives back how it looks", "[report]") {
    HtmlReportOptions options;
    options.layout = ReportLayout::Inline;
    options.palette = ReportPalette::Monochrome;
    options.folds = false;
    options.title = "Two drafts";
    options.dates.before = "May";
    const auto report = readHtmlReport(reportOf(*compared(kBefore, kAfter), nullptr, options));
    REQUIRE(report);
    CHECK(report->look.layout == options.layout);
    CHECK(report->look.palette == options.palette);
    CHECK_FALSE(report->look.folds);
    CHECK(report->look.title == options.title);
    CHECK(report->look.dates.before == options.dates.before);
    CHECK_FALSE(report->review.has_value());
}

TEST_CASE("What is no report is told apart from a damaged one", "[report]") {
    using Kind = HtmlReportError::Kind;
    CHECK(readHtmlReport("").error().kind == Kind::NotAReport);
    CHECK(readHtmlReport("<p>Hello</p>").error().kind == Kind::NotAReport);
    std::string html = reportOf(*compared(kBefore, kAfter));
    CHECK(readHtmlReport(html.substr(0, html.find("\"options\""))).error().kind == Kind::Damaged);
    html.replace(html.find("\"version\":1"), 11, "\"version\":9");
    CHECK(readHtmlReport(html).error().kind == Kind::Newer);
}
