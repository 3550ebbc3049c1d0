#pragma once
// The order in which a reader goes through the changes.

#include <cstdint>
#include <vector>

#include "compare/comparison.h"

namespace stet {

enum class ReviewOrder : uint8_t {
    Reading,    ///< as they stand in the text
    Kind,       ///< edits, deletions, insertions, ...
    Class,      ///< by the first of their classes, in the order of ChangeClass: numbers first, wording last
    LeastSure,  ///< the least sure alignment first; what was only deleted or inserted last
};
inline constexpr int kReviewOrderCount = 4;

/// All changes by index in Comparison::changes; those that are equal in the order stay in reading order.
std::vector<uint32_t> changesInOrder(const Comparison& comparison, ReviewOrder order);

}  // namespace stet
