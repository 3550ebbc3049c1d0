#include "report/html_report.h"

#include <algorithm>
#include <array>

#include <kainjow/mustache.hpp>

#include "report/html_changes.h"
#include "report/html_data.h"
#include "report/html_policy.h"
#include "report/html_rows.h"
#include "report/html_text.h"
#include "report/summary.h"
#include "resource.h"
#include "text/unicode.h"

namespace stet {

namespace {

namespace mustache = kainjow::mustache;

constexpr std::array<std::string_view, 2> kLayouts = {"side-by-side", "inline"};
constexpr std::array<std::string_view, 4> kPalettes = {"blue-orange", "green-red", "high-contrast", "monochrome"};
/// A longer table starts closed, so that the text is not pages away.
constexpr size_t kTableOpenUpTo = 40;
/// The table takes this many bytes and one in so many of the texts'.
constexpr size_t kTableBytes = 30'000;
constexpr size_t kTableShare = 8;

mustache::data versionData(const Comparison& comparison, const HtmlReportOptions& options, Side side) {
    const Document& document = *comparison.documents[side];
    mustache::data version;
    version.set("side", side == Side::Before ? "b" : "a");
    version.set("label", side == Side::Before ? "Before" : "After");
    version.set("name", versionName(comparison, options, side));
    if (!options.dates[side].empty()) version.set("date", options.dates[side]);
    version.set("words", counted(comparison.statistics.words[side], "word"));
    if (document.encoding != "UTF-8") version.set("encoding", document.encoding);
    version.set("sha256", document.sha256);
    return version;
}

mustache::data summaryData(const Comparison& comparison, const Review* review) {
    std::vector<std::string> lines = summaryLines(comparison);
    lines.front() += " " + classLine(comparison);
    if (review) lines.push_back(reviewLine(comparison, *review));
    mustache::data sentences(mustache::data::type::list);
    for (const std::string& line : lines) {
        if (!line.empty()) sentences.push_back(line);
    }
    return sentences;
}

/// The headline of the newer version; empty when it has none.
std::string headlineOf(const Comparison& comparison) {
    for (const Paragraph& paragraph : comparison.segmentation.after.paragraphs) {
        if (paragraph.role == Role::Headline) return toUtf8(slice(comparison.text(Side::After), paragraph.span));
    }
    return {};
}

void setHead(mustache::data& page, const Comparison& comparison, const Review* review,
             const HtmlReportOptions& options) {
    const std::string before = versionName(comparison, options, Side::Before);
    const std::string after = versionName(comparison, options, Side::After);
    std::string title = options.title.empty() ? headlineOf(comparison) : options.title;
    if (title.empty()) title = before + " \u2192 " + after;
    page.set("title", title);
    page.set("pageTitle", mustache::html_escape(withoutControls(title)));
    page.set("palette", std::string(toString(options.palette)));
    page.set("before", before);
    page.set("after", after);
    mustache::data versions(mustache::data::type::list);
    for (const Side side : kSides) versions.push_back(versionData(comparison, options, side));
    page.set("versions", versions);
    page.set("summary", summaryData(comparison, review));
    page.set("sideBySide", options.layout == ReportLayout::SideBySide);
    page.set("lines", comparison.options.segment.after.mode == SegmentMode::Lines);
    page.set("language", comparison.segmentation.after.language);
    page.set("css", std::string(resource::report_css));
    page.set("js", std::string(resource::report_js));
    page.set("policy", contentPolicy(resource::report_css, resource::report_js));
}

/// Streams lines of the table and returns how many: changes beyond a share of the texts' size are marked in the text
/// but not listed.
uint32_t writeChangeLines(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                          std::ostream& out) {
    mustache::mustache line{std::string(resource::report_change_html)};
    line.set_custom_escape(htmlText);
    const bool comments = showsComments(review, options);
    size_t room =
        kTableBytes + (comparison.text(Side::Before).size() + comparison.text(Side::After).size()) / kTableShare;
    uint32_t listed = 0;
    for (; listed < comparison.changes.size() && room > 0; ++listed) {
        const std::string html = line.render(changeLine(comparison, listed, review, comments));
        room -= std::min(room, html.size());
        out << html;
    }
    return listed;
}

std::string unlistedSentence(const Comparison& comparison, uint32_t listed) {
    const size_t count = comparison.changes.size();
    if (listed == count) return {};
    return "<p id=\"unlisted\">The first " + withThousands(listed) + " of " + withThousands(count) +
           " changes are listed here; all are marked in the comparison.</p>\n";
}

void setChanges(mustache::data& page, const Comparison& comparison, const Review* review,
                const HtmlReportOptions& options) {
    const size_t count = comparison.changes.size();
    page.set("hasChanges", count > 0);
    page.set("listOpen", count <= kTableOpenUpTo);
    page.set("hasReview", review != nullptr);
    page.set("hasComments", showsComments(review, options));
}

}  // namespace

std::string_view toString(ReportLayout layout) {
    return kLayouts[static_cast<size_t>(layout)];
}
std::string_view toString(ReportPalette palette) {
    return kPalettes[static_cast<size_t>(palette)];
}

void writeHtmlReport(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                     std::ostream& out) {
    mustache::data page;
    setHead(page, comparison, review, options);
    setChanges(page, comparison, review, options);
    // A partial is asked for when all before it has been written: what it writes itself lands in its place.
    const auto streamed = [&](auto write) {
        return mustache::partial([&, write] {
            write();
            return std::string();
        });
    };
    uint32_t listed = 0;
    page.set("changes", streamed([&] { listed = writeChangeLines(comparison, review, options, out); }));
    page.set("unlisted", streamed([&] { out << unlistedSentence(comparison, listed); }));
    page.set("rows", streamed([&] { writeHtmlRows(comparison, review, options, listed, out); }));
    page.set("data", streamed([&] { writeHtmlData(comparison, review, options, out); }));
    mustache::mustache frame{std::string(resource::report_html)};
    frame.set_custom_escape(htmlText);
    frame.render(page, out);
}

}  // namespace stet
