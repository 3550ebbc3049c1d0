#pragma once
// A change as one short line: what stood before, what stands after.

#include <QString>
#include <vector>

#include "compare/comparison.h"

namespace stet {

/// One replaced piece; an empty side is a pure insertion or deletion.
struct SummaryPiece {
    QString before;
    QString after;
};

/// The pieces of a change that a list shows: its first few edits, or the whole text of a deletion, insertion or move
/// (then both sides say the same). White space is collapsed and long texts end in "…".
std::vector<SummaryPiece> summaryOf(const Comparison& comparison, const Change& change);

/// One edit, likewise.
SummaryPiece summaryOf(const Comparison& comparison, const Edit& edit);

/// The same in plain text: "three → four · Monday → Tuesday".
QString summaryText(const std::vector<SummaryPiece>& pieces);

}  // namespace stet
