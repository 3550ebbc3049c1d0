#pragma once
// What is believed of the rows of a page so far.

#include <vector>

#include "page/seam_page.h"

namespace stet {

/// What is believed of a row: probabilities of its readings, and what follows from them.
struct RowBelief {
    std::vector<float> state;     ///< sums to 1
    std::vector<float> seamAt;    ///< by place 0 … words
    std::vector<float> leftUpTo;  ///< probability that word w stands in the older column
    float change = 0;

    /// Fills everything from `state`.
    void spread(const SeamRow& row);
    float tail() const { return state[kDeleteState] + state[kInsertState]; }
    bool moreInserted() const { return state[kInsertState] > state[kDeleteState]; }  ///< than deleted
    float startsCell(uint32_t place, Side side) const;
    float endsCell(uint32_t place, Side side) const;
};

using PageBelief = std::vector<RowBelief>;

}  // namespace stet
