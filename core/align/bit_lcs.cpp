#include "align/bit_lcs.h"

#include <algorithm>
#include <unordered_map>

namespace stet {

namespace {

/// For each distinct item the set of positions it stands at, one row of machine words an item.
struct PositionSets {
    std::unordered_map<TokenId, size_t> rowOf;
    std::vector<uint64_t> bits;

    PositionSets(std::span<const TokenId> items, size_t words) {
        for (size_t i = 0; i < items.size(); ++i) {
            const auto [found, fresh] = rowOf.try_emplace(items[i], rowOf.size());
            if (fresh) bits.resize(bits.size() + words);
            bits[found->second * words + i / 64] |= uint64_t{1} << (i % 64);
        }
    }
};

/// The next row of the table from the row above it and the positions that match its item.
void nextRow(const uint64_t* above, const uint64_t* match, uint64_t* row, size_t words) {
    uint64_t carry = 0;
    for (size_t w = 0; w < words; ++w) {
        const uint64_t v = above[w];
        const uint64_t u = v & match[w];
        const uint64_t sum = v + u;
        const uint64_t withCarry = sum + carry;
        carry = (sum < v) | (withCarry < sum);
        row[w] = withCarry | (v - u);
    }
}

}  // namespace

std::vector<std::pair<uint32_t, uint32_t>> bitParallelLcs(std::span<const TokenId> before,
                                                          std::span<const TokenId> after) {
    // Row i holds, for the first i items of `before`, a 0 bit wherever the length grows by one along `after`.
    const size_t words = (after.size() + 63) / 64;
    const PositionSets positions(after, words);
    std::vector<uint64_t> rows((before.size() + 1) * words, ~uint64_t{0});
    for (size_t i = 0; i < before.size(); ++i) {
        const uint64_t* above = &rows[i * words];
        const auto found = positions.rowOf.find(before[i]);
        if (found == positions.rowOf.end())
            std::copy(above, above + words, &rows[(i + 1) * words]);
        else
            nextRow(above, &positions.bits[found->second * words], &rows[(i + 1) * words], words);
    }

    // The way back. A growth that the row above has at the same place is the same one (Hunt and Szymanski's thresholds
    // only move left), so the row is not needed for it; otherwise the two items match.
    const auto grows = [&](size_t i, size_t j) { return !((rows[i * words + j / 64] >> (j % 64)) & 1); };
    std::vector<std::pair<uint32_t, uint32_t>> matches;
    size_t i = before.size();
    size_t j = after.size();
    while (i > 0 && j > 0) {
        if (!grows(i, j - 1))
            --j;
        else if (grows(i - 1, j - 1))
            --i;
        else
            matches.emplace_back(static_cast<uint32_t>(--i), static_cast<uint32_t>(--j));
    }
    std::reverse(matches.begin(), matches.end());
    return matches;
}

}  // namespace stet
