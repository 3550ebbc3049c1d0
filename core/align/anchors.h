#pragma once
// Places where two sequences surely meet, so that a long comparison falls into short ones.

#include <span>
#include <utility>
#include <vector>

#include "align/interner.h"
#include "text/span.h"

namespace stet {

/// A position in each of two sequences (before, after).
using Place = std::pair<uint32_t, uint32_t>;

/// Where a run of `length` items stands once in `before` and once in `after`: the longest chain of such places that
/// rises on both sides (patience sorting). Linear but for the n log n of the chain.
std::vector<Place> uniqueAnchors(std::span<const TokenId> before, std::span<const TokenId> after, uint32_t length);

/// The longest chain of `places` (sorted by first) whose seconds rise, as indices into `places`.
std::vector<uint32_t> longestRisingChain(std::span<const Place> places);

}  // namespace stet
