#pragma once
// The text of a cell of the comparison, cut where its marks change.

#include <optional>
#include <vector>

#include "compare/comparison.h"
#include "present/rows.h"

namespace stet {

/// A stretch of text with one mark. A cell's own pieces tile its text; between them stand, in a cell of the after side
/// that has a neighbour, the words that were deleted there: hidden side by side, shown in one column.
struct CellPiece {
    Side side = Side::Before;  ///< the text it is taken from
    Span span;
    RunStyle style = RunStyle::Equal;
    std::optional<uint32_t> change;  ///< in Comparison::changes
};

/// The pieces of `row`'s cell on `side`, in order.
std::vector<CellPiece> cellPieces(const Comparison& comparison, const Row& row, Side side);

/// A piece without the white space that came or went with its words; all of it if it has no words.
Span wordsOf(const Comparison& comparison, const CellPiece& piece);

}  // namespace stet
