#include "report/html_report_proof.h"

#include <algorithm>
#include <sstream>

#include "compare/compare.h"
#include "report/html_data.h"
#include "support/catch.h"

using namespace stet;

namespace {

using Texts = PerSide<std::u16string>;

const Texts kTexts = {
    u"The board met on Monday. It took 3 hours.\n\nThe ferry leaves from the stone pier at noon.\n\nNobody spoke.\n\n"
    u"A vote is due in May. It will be held in the old town hall.\n",
    u"The board met on Tuesday. It took 3 hours.\n\nA vote is due in June, and it will be held in the old town "
    u"hall.\n\n"
    u"The ferry leaves from the stone pier at noon.\n\nMinutes follow.\n"};

ComparisonPtr compared(const Texts& texts, const CompareOptions& options = {}) {
    return *compare({std::make_shared<const Document>(makeDocument(texts.before, "in/a.txt")),
                     std::make_shared<const Document>(makeDocument(texts.after, "-"))},
                    options);
}

std::string reportOf(const Comparison& comparison, const Review* review, const HtmlReportOptions& options) {
    std::ostringstream out;
    writeHtmlReport(comparison, review, options, out);
    return out.str();
}

std::optional<std::string> proved(const std::string& html) {
    const auto report = readHtmlReport(html);
    if (!report) return "no report: " + report.error().detail;
    const auto difference = firstDifference(*report, html);
    if (!difference) return std::nullopt;
    return describe(*difference);
}

void checkProved(const Texts& texts, const CompareOptions& options = {}) {
    CHECK(proved(reportOf(*compared(texts, options), nullptr, {})) == std::nullopt);
}

Review reviewOf(const Comparison& comparison) {
    Review review;
    for (const Change& change : comparison.changes) {
        const Target target{change.id};
        review.decide({&target, 1}, Decision::Accepted);
        review.comment(change.id, "Ask the </script> desk");
    }
    const Target first{comparison.changes.front().id};
    review.decide({&first, 1}, Decision::Undecided);
    return review;
}

}  // namespace

TEST_CASE("A report's data makes it again to the byte, whatever the texts hold", "[report]") {
    checkProved(kTexts);
    checkProved({u"", u""});
    checkProved({u" \n", u"One. Two."});
    checkProved({u"a\r\nb. C d e.\r\n", u"a\rb. C d f.\n\r\nG."});
    checkProved({u"<b>One</b> &amp; two.", u"</p></div></script>]]><!-- two."});
    checkProved({u"abc \u202Edef\u202C ghi.", u"abc \u2066def\u2069 ghi\u0001 \xD800."});
    checkProved({std::u16string(u"nul \0 here.", 11), u"nul\uFFFE there \u2028 now\u000C."});
    checkProved({u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD.", u"\u05E9\u05DC\u05D5\u05DD."});
    CompareOptions options;
    options.ignore = {};
    options.fineness = Fineness::Sentences;
    options.segment.before.mode = options.segment.after.mode = SegmentMode::Lines;
    options.ties = {{{{0, 1}, {2, 3}}}};
    checkProved(kTexts, options);
}

TEST_CASE("A report's data makes it again to the byte, however it looks and whatever was decided", "[report]") {
    const ComparisonPtr comparison = compared(kTexts);
    const Review review = reviewOf(*comparison);
    for (const ReportLayout layout : {ReportLayout::SideBySide, ReportLayout::Inline}) {
        for (const bool yes : {true, false}) {
            HtmlReportOptions options{layout, ReportPalette::Monochrome, yes, yes,
                                      yes,    yes ? "\u202E <i>" : "",   {},  {}};
            options.names.before = yes ? "Draft" : "";
            options.dates.after = yes ? "4 May" : "";
            CHECK(proved(reportOf(*comparison, &review, options)) == std::nullopt);
            CHECK(proved(reportOf(*comparison, yes ? &review : nullptr, options)) == std::nullopt);
        }
    }
}

TEST_CASE("Equal reviews give equal reports, whatever the order of their decisions", "[report]") {
    const ComparisonPtr comparison = compared(kTexts);
    Review forth, back;
    for (size_t i = 0; i < comparison->changes.size(); ++i) {
        forth.flag(comparison->changes[i].id, true);
        back.flag(comparison->changes[comparison->changes.size() - 1 - i].id, true);
    }
    CHECK(reportOf(*comparison, &forth, {}) == reportOf(*comparison, &back, {}));
}

TEST_CASE("The first byte that a report's data does not make is found, wherever it stands", "[report]") {
    const std::string html = reportOf(*compared(kTexts), nullptr, {});
    const auto changed = [&](const std::string& from, const std::string& to) {
        const size_t at = html.find(from);
        REQUIRE(at != html.npos);
        return proved(std::string(html).replace(at, from.size(), to));
    };
    const auto line =
        1 + std::count(html.begin(), html.begin() + static_cast<std::ptrdiff_t>(html.find("Made by")), '\n');
    const std::string told = changed("Made by Stet. Both", "Made by Stet. No").value_or("");
    INFO(told);
    CHECK(told.starts_with("line " + std::to_string(line) + " shows \u201C"));
    CHECK(told.find("<p>Made by Stet. No texts") < told.find("<p>Made by Stet. Both texts"));
    CHECK(told.find("<p>Made by Stet. Both texts") != told.npos);
    CHECK(changed("\"skip\" href=\"#comparison\"", "\"skip\" href=\"#changes\""));
    CHECK(changed(">Concerns<", ">Ignores<"));
    CHECK(changed("href=\"#c-", "href=\"#d-"));
    CHECK(changed("class=\"r x", "class=\"r"));
    CHECK(changed("display: grid", "display: none"));
    CHECK(changed("\"generator\":\"" + reportGenerator(), "\"generator\":\"Stet 0"));
    CHECK(proved(html + " "));
    CHECK(proved(html.substr(0, html.size() - 1)));
    CHECK(proved(html) == std::nullopt);
}
