#pragma once
// Do the head of a report and what it says of decisions follow from its data?

#include "report/html_report_reader.h"

namespace stet {

/// The head and the heads of the columns, from the first to the last word.
bool tellsHead(const HtmlReport& report);

/// The decisions at the numbers in the text, the comments below it, and the columns of both in the table.
bool tellsReview(const HtmlReport& report);

}  // namespace stet
