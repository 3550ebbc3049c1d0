#pragma once
// A change as one short line: what stood before, what stands after.

#include <QString>
#include <optional>
#include <vector>

#include "compare/comparison.h"

namespace stet {

enum class SummaryMark : uint8_t { None, Deleted, Inserted };

struct SummaryRun {
    QString text;
    SummaryMark mark = SummaryMark::None;
};

/// One replaced piece. Its runs are what stood before and what stands after; of a piece in place, the text in which the
/// marks stand, from left to right.
struct SummaryPiece {
    std::vector<SummaryRun> runs;
    bool inPlace = false;

    QString of(Side side) const;  ///< the words of one side; empty: a pure insertion or deletion
};

/// The pieces of a change that a list shows: its first few edits, or the whole text of a deletion, insertion or move
/// (then both sides say the same). Edits of nothing but punctuation stand in place, in their words: a lone mark is hard
/// to see. White space is collapsed and long texts end in "…".
std::vector<SummaryPiece> summaryOf(const Comparison& comparison, const Change& change);

/// The sentence of a change with its edits in place, or with one of them (an index inside the change), and not much
/// more of it than those.
SummaryPiece sentenceOf(const Comparison& comparison, const Change& change, std::optional<uint32_t> edit);

/// The same in plain text: "three → four · Monday → Tuesday".
QString summaryText(const std::vector<SummaryPiece>& pieces);

}  // namespace stet
