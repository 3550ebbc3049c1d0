#pragma once
// Which words an edit changed, and whether they are the same ones in another dress.

#include <cstdint>
#include <vector>

#include "refine/side_words.h"
#include "text/span.h"

namespace stet {

/// Tokens of a side, rising.
using TokenIndices = std::vector<uint32_t>;

/// The words, numbers and symbols of a run of tokens.
TokenIndices contentOf(const SideWords& words, IndexRange range);

/// Of `indices`, those whose token does not also stand among `others` of the other side, one for one.
TokenIndices withoutShared(const SideWords& words, const TokenIndices& indices, const SideWords& otherWords,
                           const TokenIndices& others);

bool equalWithoutCase(const PerSide<SideWords>& words, const PerSide<TokenIndices>& content);

/// Whether the words on both sides are the same ones, spelled differently: as a whole ("a lot", "alot") or one by one.
bool isSpelling(const PerSide<SideWords>& words, const PerSide<TokenIndices>& content);

}  // namespace stet
