#pragma once
// The changes as a table for spreadsheets and scripts.

#include <ostream>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// Writes RFC 4180 CSV in UTF-8: a line of names, then a line for each change in order. Columns: number (from 1), id,
/// kind, moved, classes (with spaces between), decision ("mixed" when its parts were decided differently), flagged,
/// comment, before, after (its sentences), edits ("old -> new", with " | " between). No cell reads as a formula
/// (csv_cell.h). An undecided review gives the bare list.
void writeCsv(std::ostream& out, const Comparison& comparison, const Review& review = {});

}  // namespace stet
