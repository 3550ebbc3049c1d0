#pragma once
// The table of changes on paper.

#include "compare/comparison.h"
#include "export/print_style.h"
#include "export/printed_row.h"
#include "review/decisions.h"

namespace stet {

/// Hands on a head and a row for each change: number, kind, class, before, after, and where there are any decision and
/// comment. Of thousands only the first have rows, and those that somebody remarked on. Ends its head. False when
/// `take` wants no more.
bool writePrintTable(const Comparison& comparison, const Review& review, bool comments, const PrintStyle& style,
                     const TakeRow& take);

}  // namespace stet
