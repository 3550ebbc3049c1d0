#pragma once
// What is believed of the rows of a page so far.

#include <vector>

#include "page/seam_page.h"

namespace stet {

/// What is believed of a row: probabilities of its readings, and what follows from them.
struct RowBelief {
    std::vector<float> state;  ///< sums to 1
    float change = 0;          ///< that it is a change

    /// Fills `change` from `state`.
    void sumChange();
    float tail() const { return state[kDeleteState] + state[kInsertState]; }
    bool moreInserted() const { return state[kInsertState] > state[kDeleteState]; }  ///< than deleted
};

using PageBelief = std::vector<RowBelief>;

}  // namespace stet
