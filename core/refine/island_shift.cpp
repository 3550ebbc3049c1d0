#include "refine/island_shift.h"

#include <algorithm>

namespace stet {

namespace {

constexpr uint32_t kLongestIsland = 4;  ///< tokens
constexpr uint32_t kLongestReach = 64;  ///< tokens of two hunks and their island on one side
constexpr uint32_t kCostOfHunk = 4;     ///< tokens of imbalance that one hunk less is worth
constexpr uint32_t kOneSided = 8;       ///< the most that counts of the imbalance of an addition or removal

/// Where in `reach` the island's tokens stand.
std::vector<uint32_t> placesOf(const std::vector<Token>& tokens, IndexRange island, IndexRange reach) {
    std::vector<uint32_t> places;
    const auto sameId = [](const Token& a, const Token& b) { return a.id == b.id; };
    for (uint32_t place = reach.begin; place + island.size() <= reach.end; ++place)
        if (std::equal(tokens.begin() + island.begin, tokens.begin() + island.end, tokens.begin() + place, sameId))
            places.push_back(place);
    return places;
}

/// How unlikely a reader is to see the hunk.
uint32_t costOf(const Hunk& hunk) {
    const auto [shorter, longer] = std::minmax({hunk.range.before.size(), hunk.range.after.size()});
    if (longer == 0) return 0;
    return kCostOfHunk + (shorter == 0 ? std::min(longer, kOneSided) : longer - shorter);
}

/// Shifts the island between the hunks; `right` is empty on both sides when it is used up.
void shift(const LinkTokens& link, Hunk& left, Hunk& right) {
    const uint32_t size = right.range.before.begin - left.range.before.end;
    PerSide<std::vector<uint32_t>> places;
    for (const Side side : kSides) {
        const IndexRange reach{left.range[side].begin, right.range[side].end};
        if (size > kLongestIsland || reach.size() > kLongestReach) return;
        places[side] = placesOf(link.tokens[side], {left.range[side].end, right.range[side].begin}, reach);
    }
    if (places.before.size() * places.after.size() == 1) return;

    Hunk bestLeft = left;
    Hunk bestRight = right;
    for (const uint32_t before : places.before) {
        for (const uint32_t after : places.after) {
            const Hunk newLeft{{{left.range.before.begin, before}, {left.range.after.begin, after}}};
            const Hunk newRight{{{before + size, right.range.before.end}, {after + size, right.range.after.end}}};
            if (costOf(newLeft) + costOf(newRight) >= costOf(bestLeft) + costOf(bestRight)) continue;
            bestLeft = newLeft;
            bestRight = newRight;
        }
    }
    left = bestLeft;
    right = bestRight;
}

bool isEmpty(const Hunk& hunk) {
    return hunk.range.before.empty() && hunk.range.after.empty();
}

}  // namespace

void shiftIslands(const LinkTokens& link, std::vector<Hunk>& hunks) {
    for (size_t h = 1; h < hunks.size(); ++h) {
        if (isEmpty(hunks[h - 1])) continue;
        shift(link, hunks[h - 1], hunks[h]);
    }
    std::erase_if(hunks, isEmpty);
}

}  // namespace stet
