#include "report/html_report.h"

#include <algorithm>
#include <array>

#include <kainjow/mustache.hpp>

#include "report/html_changes.h"
#include "report/html_data.h"
#include "report/html_head.h"
#include "report/html_policy.h"
#include "report/html_rows.h"
#include "report/html_text.h"
#include "report/summary.h"
#include "resource.h"

namespace stet {

namespace {

namespace mustache = kainjow::mustache;

constexpr std::array<std::string_view, 2> kLayouts = {"side-by-side", "inline"};
constexpr std::array<std::string_view, 4> kPalettes = {"blue-orange", "green-red", "high-contrast", "monochrome"};
/// A longer table starts closed, so that the text is not pages away.
constexpr size_t kTableOpenUpTo = 24;
/// The table takes this many bytes and one in so many of the texts', up to a bound that keeps large reports quick to
/// open: the page lists what is beyond on demand.
constexpr size_t kTableBytes = 30'000;
constexpr size_t kTableShare = 8;
constexpr size_t kTableBytesAtMost = 400'000;

mustache::data versionData(const HtmlHead::Version& version, Side side) {
    mustache::data data;
    data.set("side", side == Side::Before ? "b" : "a");
    data.set("label", version.label);
    data.set("name", version.name);
    data.set("facts", version.facts);
    data.set("sha256", version.sha256);
    return data;
}

void setHead(mustache::data& page, const HtmlHead& head) {
    page.set("title", head.title);
    page.set("pageTitle", mustache::html_escape(withoutControls(head.title)));
    page.set("before", head.versions.before.name);
    page.set("after", head.versions.after.name);
    mustache::data versions(mustache::data::type::list);
    for (const Side side : kSides) versions.push_back(versionData(head.versions[side], side));
    page.set("versions", versions);
    mustache::data summary(mustache::data::type::list);
    for (const std::string& line : head.summary) summary.push_back(line);
    page.set("summary", summary);
}

void setLook(mustache::data& page, const Comparison& comparison, const HtmlReportOptions& options) {
    page.set("palette", std::string(toString(options.palette)));
    page.set("sideBySide", options.layout == ReportLayout::SideBySide);
    page.set("lines", comparison.options.segment.after.mode == SegmentMode::Lines);
    const auto& ignored = comparison.statistics.ignored;
    page.set("hasIgnored", std::any_of(ignored.begin(), ignored.end(), [](uint32_t count) { return count > 0; }));
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
    const size_t texts = comparison.text(Side::Before).size() + comparison.text(Side::After).size();
    size_t room = std::min(kTableBytes + texts / kTableShare, kTableBytesAtMost);
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
           " changes are listed here; all are marked in the comparison. The page lists the others on demand where "
           "scripts "
           "may run.</p>\n";
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

std::optional<ReportLayout> reportLayoutFromString(std::string_view name) {
    const auto found = std::find(kLayouts.begin(), kLayouts.end(), name);
    if (found == kLayouts.end()) return std::nullopt;
    return static_cast<ReportLayout>(found - kLayouts.begin());
}
std::optional<ReportPalette> reportPaletteFromString(std::string_view name) {
    const auto found = std::find(kPalettes.begin(), kPalettes.end(), name);
    if (found == kPalettes.end()) return std::nullopt;
    return static_cast<ReportPalette>(found - kPalettes.begin());
}

void writeHtmlReport(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                     std::ostream& out) {
    mustache::data page;
    setHead(page, headOf(comparison, review, options));
    setLook(page, comparison, options);
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
