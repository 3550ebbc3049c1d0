#pragma once
// What two sequences have in common: only this can be equal in a comparison of the two.

#include <span>
#include <vector>

#include "align/interner.h"
#include "text/span.h"

namespace stet {

/// The items of two sequences that stand in both, each sequence still in its order.
struct CommonItems {
    PerSide<std::vector<TokenId>> ids;      ///< numbered anew, from 0
    PerSide<std::vector<uint32_t>> places;  ///< where they stood
    uint32_t distinct = 0;

    uint64_t cells() const { return uint64_t{ids.before.size()} * ids.after.size(); }
    /// True when each of them stands once on either side.
    bool unique() const { return ids.before.size() == distinct && ids.after.size() == distinct; }
};

CommonItems commonItems(std::span<const TokenId> before, std::span<const TokenId> after);

}  // namespace stet
