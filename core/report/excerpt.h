#pragma once
// What a table of changes has room for: the edits of a change with a few words around them.

#include <vector>

#include "compare/comparison.h"

namespace stet {

struct Excerpt {
    struct Piece {
        Span span;  ///< in the text of the side; never empty
        bool edited = false;
    };
    std::vector<Piece> pieces;                 ///< in order, without gaps
    bool cutBefore = false, cutAfter = false;  ///< text of the change is left out there
};

/// About 150 characters at most. Empty when the change has no text on `side`.
Excerpt excerptOf(const Comparison& comparison, const Change& change, Side side);

}  // namespace stet
