#pragma once
// What becomes of marked words, as far as the reader has decided.

#include "layout/cell_layout.h"
#include "review/decisions.h"

namespace stet {

enum class Outcome : uint8_t {
    Open,
    Stands,  ///< in the text that the decisions make
    Falls,
};

/// Of words that were inserted or deleted; moved and ignored ones are open. `review` may be null.
Outcome outcomeOf(const Mark& mark, const Comparison& comparison, const Review* review);

}  // namespace stet
