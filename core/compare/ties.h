#pragma once
// Sentences that a reader tied together, as the alignment takes them.

#include <vector>

#include "align/alignment.h"
#include "compare/options.h"

namespace stet {

/// Gives the first sentences of each tie an id of their own that both sides share, and every other tied sentence one
/// that nothing shares; all are fixed. Ids from `firstFree` on are free.
void fixTies(const std::vector<Tie>& ties, TokenId firstFree, PerSide<SentenceKeys>& keys);

/// Widens the links of tied first sentences to the whole tie and removes the links of its other sentences.
Alignment withTies(const std::vector<Tie>& ties, Alignment alignment);

}  // namespace stet
