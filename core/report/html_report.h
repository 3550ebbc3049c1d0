#pragma once
// A comparison as one HTML file that anyone can open, print and send on, and that Stet can open again.

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

enum class ReportLayout : uint8_t { SideBySide, Inline };
/// Colours of the marks. Their shapes tell them apart in every palette.
enum class ReportPalette : uint8_t { BlueOrange, GreenRed, HighContrast, Monochrome };

/// "side-by-side", "inline"; "blue-orange", "green-red", "high-contrast", "monochrome".
std::string_view toString(ReportLayout layout);
std::string_view toString(ReportPalette palette);
std::optional<ReportLayout> reportLayoutFromString(std::string_view name);
std::optional<ReportPalette> reportPaletteFromString(std::string_view name);

struct HtmlReportOptions {
    ReportLayout layout = ReportLayout::SideBySide;  ///< the one shown first; the reader can switch
    ReportPalette palette = ReportPalette::BlueOrange;
    bool folds = true;           ///< long unchanged stretches start folded
    bool comments = true;        ///< what the review's comments say goes into the report
    bool redactPaths = false;    ///< only the last part of each path goes into the report
    std::string title;           ///< UTF-8; empty: the headline, else the names of the two versions
    PerSide<std::string> names;  ///< UTF-8; empty: the last part of the path
    PerSide<std::string> dates;  ///< UTF-8, as they are to be shown; empty: not known
};

/// Writes the report in UTF-8. `review` may be null. Rows are streamed: memory does not grow with the report. Failure
/// to write shows in the state of `out`. The same arguments give the same bytes.
void writeHtmlReport(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                     std::ostream& out);

}  // namespace stet
