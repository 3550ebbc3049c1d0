#pragma once
// The data inside a report, read.

#include <string_view>

#include <tl/expected.hpp>

#include "report/html_report_reader.h"
#include "report/html_text.h"

namespace stet {

/// What the data says of a version.
struct ReportedVersion {
    Document document;  ///< its text is empty unless the data has it
    std::string textHash;
    LineEnd lineEnd = LineEnd::Lf;
    uint32_t length = 0;  ///< of the text, in code units
};

struct ReportedData {
    std::string generator;
    HtmlReportOptions look;
    PerSide<ReportedVersion> versions;
    CompareOptions options;
    Statistics statistics;
    uint32_t limits = 0;
    std::optional<Review> review;
    std::vector<ReportedChange> changes;
};

/// Reads JSON of schema "stet-report". Every span lies inside its version's length.
tl::expected<ReportedData, HtmlReportError> readHtmlData(std::string_view json);

}  // namespace stet
