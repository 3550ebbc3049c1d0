#pragma once
// Is a report, byte for byte, the one that its own data makes?

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "report/html_report_reader.h"

namespace stet {

/// The first place where a page is not what it should be.
struct ReportDifference {
    size_t line = 0;    ///< of the file, from 1
    std::string shown;  ///< a few words around the place, on one line; empty where the page ends too early
    std::string due;    ///< what its data makes of them
};

/// Compares the texts of `report` again, as its options say, writes the report anew and holds it against `html`, the
/// bytes that `report` was read from. Nothing when both are the same. Only the Stet that wrote a report writes it again
/// to the byte: see HtmlReport::generator.
std::optional<ReportDifference> firstDifference(const HtmlReport& report, std::string_view html);

/// "line 12 shows “...” where its data makes “...”"
std::string describe(const ReportDifference& difference);

}  // namespace stet
