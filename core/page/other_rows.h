#pragma once
// All that other rows say about a row, as far as they are themselves understood.

#include <algorithm>

#include "page/echo_evidence.h"
#include "page/hunk_reading.h"
#include "page/meaning_evidence.h"
#include "page/order_evidence.h"

namespace stet {

/// Refers to the page and what is believed of it: both must outlive it.
struct OtherRows {
    OtherRows(const SeamPage& page, const PageBelief& belief)
        : echo(page, belief), states(likeliestStates(page, belief)), order(page, states), meaning(page, states) {}
    OtherRows(const OtherRows&) = delete;
    OtherRows& operator=(const OtherRows&) = delete;

    /// The rows whose likeliest readings bear on what `order` and `meaning` say of a row, and that row.
    IndexRange rowsAround(uint32_t row) const {
        const IndexRange a = order.rowsAround(row), b = meaning.rowsAround(row);
        return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
    }

    EchoEvidence echo;
    std::vector<uint32_t> states;  ///< likeliest, by row
    OrderEvidence order;
    MeaningEvidence meaning;
};

}  // namespace stet
