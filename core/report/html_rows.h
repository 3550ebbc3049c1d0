#pragma once
// The comparison part of the report: rows of two cells, long unchanged stretches folded.

#include <ostream>

#include "compare/comparison.h"
#include "report/html_change_table.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// Streams the rows. Read in order, the cells of a side hold the whole text of that side, white space included (unless
/// the side has no sentence). `review` may be null; `table` is where the changes' numbers lead.
void writeHtmlRows(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                   const HtmlChangeTable& table, std::ostream& out);

}  // namespace stet
