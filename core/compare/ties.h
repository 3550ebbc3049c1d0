#pragma once
// Sentences that a reader tied together, as the alignment takes them.

#include <vector>

#include "align/alignment.h"
#include "compare/options.h"

namespace stet {

/// The ties that fit texts of so many sentences: those that reach past the end of a side (of a review made for another
/// text) are left out.
std::vector<Tie> fitting(const std::vector<Tie>& ties, PerSide<size_t> sentences);

/// Gives the first sentences of each tie an id of their own that both sides share, and every other tied sentence one
/// that nothing shares; all are fixed. Ids from `firstFree` on are free.
void fixTies(const std::vector<Tie>& ties, TokenId firstFree, PerSide<SentenceKeys>& keys);

/// Widens the links of tied first sentences to the whole tie and removes the links of its other sentences.
Alignment withTies(const std::vector<Tie>& ties, Alignment alignment);

}  // namespace stet
