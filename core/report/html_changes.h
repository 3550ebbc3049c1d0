#pragma once
// The table of changes of the report.

#include <cstdint>

#include <kainjow/mustache.hpp>

#include "compare/comparison.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// Does the table have a column for comments?
bool showsComments(const Review* review, const HtmlReportOptions& options);

/// One line of the table for the report's template. `review` may be null.
kainjow::mustache::data changeLine(const Comparison& comparison, uint32_t change, const Review* review,
                                   bool hasComments);

}  // namespace stet
