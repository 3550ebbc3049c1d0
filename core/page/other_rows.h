#pragma once
// All that other rows say about a row, as far as they are themselves understood.

#include "page/echo_evidence.h"
#include "page/meaning_evidence.h"
#include "page/order_evidence.h"

namespace stet {

/// Refers to the page and what is believed of it: both must outlive it.
struct OtherRows {
    OtherRows(const SeamPage& page, const PageBelief& belief)
        : echo(page, belief), order(page, belief), meaning(page, belief) {}

    EchoEvidence echo;
    OrderEvidence order;
    MeaningEvidence meaning;
};

}  // namespace stet
