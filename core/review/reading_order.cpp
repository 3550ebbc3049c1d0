#include "review/reading_order.h"

#include <algorithm>

namespace stet {

namespace {

bool isBackbone(const Link& link) {
    return !link.moved && !link.sentences.before.empty() && !link.sentences.after.empty();
}

/// The links that are out of the backbone and have sentences on `side`, in the order of that side.
std::vector<uint32_t> looseLinks(const Comparison& comparison, Side side) {
    std::vector<uint32_t> loose;
    for (uint32_t i = 0; i < comparison.links.size(); ++i) {
        const Link& link = comparison.links[i];
        if (!isBackbone(link) && !link.sentences[side].empty()) loose.push_back(i);
    }
    std::sort(loose.begin(), loose.end(), [&](uint32_t a, uint32_t b) {
        return comparison.links[a].sentences[side].begin < comparison.links[b].sentences[side].begin;
    });
    return loose;
}

}  // namespace

std::vector<Place> readingOrder(const Comparison& comparison) {
    PerSide<std::vector<uint32_t>> loose = {looseLinks(comparison, Side::Before), looseLinks(comparison, Side::After)};
    PerSide<size_t> next;
    std::vector<Place> order;
    const auto addLooseUntil = [&](Side side, uint32_t sentence) {
        for (; next[side] < loose[side].size(); ++next[side]) {
            const uint32_t link = loose[side][next[side]];
            if (comparison.links[link].sentences[side].begin >= sentence) return;
            order.push_back({link, side});
        }
    };
    for (uint32_t i = 0; i < comparison.links.size(); ++i) {
        const Link& link = comparison.links[i];
        if (!isBackbone(link)) continue;
        for (Side side : kSides) addLooseUntil(side, link.sentences[side].begin);
        order.push_back({i, std::nullopt});
    }
    for (Side side : kSides) addLooseUntil(side, UINT32_MAX);
    return order;
}

}  // namespace stet
