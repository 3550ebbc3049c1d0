#pragma once
// Longest common subsequence, 64 cells of the table at a time.

#include <span>
#include <utility>
#include <vector>

#include "align/interner.h"

namespace stet {

/// Matching positions (before, after) of a longest common subsequence, rising on both sides.
/// Method: H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004), keeping each row for the way back.
/// Time before * after / 64, memory before * after / 8 bytes; the caller bounds the product.
std::vector<std::pair<uint32_t, uint32_t>> bitParallelLcs(std::span<const TokenId> before,
                                                          std::span<const TokenId> after);

}  // namespace stet
