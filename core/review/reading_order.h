#pragma once
// The order in which the sentences of both versions are woven into one text.

#include <optional>
#include <vector>

#include "compare/comparison.h"

namespace stet {

/// A place in the woven text where the sentences of a link can stand.
struct Place {
    uint32_t link = 0;
    std::optional<Side> only;  ///< the side whose order it belongs to; nothing for a link of the backbone
};

/// Every link in place once; every deleted, inserted one once; every moved one twice, where each version has it.
/// Restricted to one side, the places rise on that side.
std::vector<Place> readingOrder(const Comparison& comparison);

}  // namespace stet
