#pragma once
// A row of a comparison as one paragraph: what was deleted and inserted stands where it was changed.

#include <vector>

#include "compare/comparison.h"
#include "present/rows.h"
#include "report/text_layout.h"

namespace stet {

/// The pieces of a row that shows text of the after side (or only deleted text). Long stretches without a change are
/// cut in their middle.
std::vector<TextPiece> inlinePieces(const Comparison& comparison, const Row& row);

}  // namespace stet
