#include "report/html_report.h"

#include <algorithm>
#include <array>
#include <streambuf>

#include <kainjow/mustache.hpp>

#include "report/html_change_table.h"
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
/// Promised: a report is shorter than this many times both texts and a fixed share.
constexpr double kBytesPerCharacter = 2.5;
constexpr size_t kFixedBytes = 60'000;
/// What the lines of the table may take however long the texts are, so that a browser is soon through with them.
constexpr size_t kLinesAtMost = 400'000;
constexpr size_t kBytesPerLink = 48;  ///< for each change whose number is all that the table has, rounded up

/// Counts what is written.
class CountingBuffer : public std::streambuf {
  public:
    size_t count = 0;

  protected:
    int_type overflow(int_type) override {
        ++count;
        return 0;
    }
    std::streamsize xsputn(const char*, std::streamsize size) override {
        count += static_cast<size_t>(size);
        return size;
    }
};

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

/// The bytes that the rest of the report leaves for lines of the table.
size_t roomForLines(const Comparison& comparison, const Review* review, const HtmlReportOptions& options) {
    CountingBuffer counter;
    std::ostream out(&counter);
    writeHtmlRows(comparison, review, options, HtmlChangeTable(comparison, review, options, 0), out);
    writeHtmlData(comparison, review, options, out);
    counter.count += resource::report_html.size() + resource::report_css.size() + resource::report_js.size();
    counter.count += kBytesPerLink * comparison.changes.size();
    const size_t texts = comparison.text(Side::Before).size() + comparison.text(Side::After).size();
    const size_t promised = kFixedBytes + static_cast<size_t>(kBytesPerCharacter * static_cast<double>(texts));
    return std::min(promised - std::min(promised, counter.count), kLinesAtMost);
}

void setChanges(mustache::data& page, const Comparison& comparison, const Review* review,
                const HtmlReportOptions& options) {
    const size_t count = comparison.changes.size();
    page.set("hasChanges", count > 0);
    page.set("listOpen", count <= kTableOpenUpTo);
    const ReviewColumns columns = reviewColumns(review, options.comments);
    page.set("hasDecisions", columns.decisions);
    page.set("hasComments", columns.comments);
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
    HtmlChangeTable table(comparison, review, options, roomForLines(comparison, review, options));
    page.set("changes", streamed([&] { table.write(out); }));
    page.set("rows", streamed([&] { writeHtmlRows(comparison, review, options, table, out); }));
    page.set("data", streamed([&] { writeHtmlData(comparison, review, options, out); }));
    mustache::mustache frame{std::string(resource::report_html)};
    frame.set_custom_escape(htmlText);
    frame.render(page, out);
}

}  // namespace stet
