#pragma once
// Figures about a comparison that a reader looks at.

#include <array>
#include <vector>

#include "compare/comparison.h"

namespace stet {

struct ChangeCounts {
    std::array<uint32_t, kChangeKindCount> byKind{};
    std::array<uint32_t, kChangeClassCount> byClass{};  ///< a change of several classes counts in each
};

ChangeCounts countChanges(const Comparison& comparison);

/// How much of each paragraph of a side stands on the other side, 0 to 1: the mean similarity of its sentences,
/// weighted by their length. Moved text counts as standing.
std::vector<double> similarityByParagraph(const Comparison& comparison, Side side);

}  // namespace stet
