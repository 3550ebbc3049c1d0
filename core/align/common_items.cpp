#include "align/common_items.h"

#include <algorithm>

namespace stet {

CommonItems commonItems(std::span<const TokenId> before, std::span<const TokenId> after) {
    const PerSide<std::span<const TokenId>> sequences{before, after};
    Interner numbers(std::max(before.size(), after.size()));
    PerSide<std::vector<TokenId>> ids;
    for (const Side side : kSides) {
        ids[side].reserve(sequences[side].size());
        for (const TokenId item : sequences[side]) ids[side].push_back(numbers.intern(item));
    }
    PerSide<std::vector<bool>> stands{std::vector<bool>(numbers.size()), std::vector<bool>(numbers.size())};
    for (const Side side : kSides)
        for (const TokenId id : ids[side]) stands[side][id] = true;

    std::vector<TokenId> anew(numbers.size());
    CommonItems common;
    for (TokenId id = 0; id < numbers.size(); ++id)
        if (stands.before[id] && stands.after[id]) anew[id] = common.distinct++;
    for (const Side side : kSides) {
        for (uint32_t i = 0; i < ids[side].size(); ++i) {
            if (!stands[other(side)][ids[side][i]]) continue;
            common.ids[side].push_back(anew[ids[side][i]]);
            common.places[side].push_back(i);
        }
    }
    return common;
}

}  // namespace stet
