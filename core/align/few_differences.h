#pragma once
// The difference of two long sequences that differ in little.

#include <optional>
#include <span>
#include <vector>

#include "align/interner.h"
#include "text/span.h"

namespace stet {

/// The single insertions and deletions of a shortest script, in order, if it has at most `kFewDifferences` of them;
/// each gives its place on both sides, of which one is empty. Method: the greedy algorithm of Myers (1986), cut off at
/// that distance; time linear in the sequences, memory in the square of the distance.
std::optional<std::vector<PerSide<IndexRange>>> fewDifferences(std::span<const TokenId> before,
                                                               std::span<const TokenId> after);

inline constexpr int32_t kFewDifferences = 128;

}  // namespace stet
