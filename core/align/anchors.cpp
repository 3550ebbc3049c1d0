#include "align/anchors.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace stet {

namespace {

/// How often a run of items stands on each side, and where it stood last.
struct Occurrence {
    uint64_t hash = 0;
    PerSide<uint32_t> count;
    PerSide<uint32_t> place;
};

class OccurrenceTable {
  public:
    explicit OccurrenceTable(size_t runs) : m_slots(std::bit_ceil(2 * runs + 2)) {}

    void add(uint64_t hash, Side side, uint32_t place) {
        const size_t mask = m_slots.size() - 1;
        size_t at = hash & mask;
        while (m_slots[at].hash != hash && m_slots[at].count != PerSide<uint32_t>{}) at = (at + 1) & mask;
        m_slots[at].hash = hash;
        ++m_slots[at].count[side];
        m_slots[at].place[side] = place;
    }

    const std::vector<Occurrence>& slots() const { return m_slots; }

  private:
    std::vector<Occurrence> m_slots;
};

uint64_t mixed(uint64_t x) {  // the finaliser of splitmix64
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// Adds every run of `length` items by a polynomial hash rolled along the sequence.
void addRuns(std::span<const TokenId> items, uint32_t length, Side side, OccurrenceTable& table) {
    constexpr uint64_t kBase = 0x9e3779b97f4a7c15u;
    uint64_t leaving = 1;
    for (uint32_t i = 0; i < length; ++i) leaving *= kBase;
    uint64_t hash = 0;
    for (uint32_t i = 0; i < items.size(); ++i) {
        hash = hash * kBase + mixed(items[i] + 1);
        if (i >= length) hash -= leaving * mixed(items[i - length] + 1);
        if (i + 1 >= length) table.add(mixed(hash), side, i + 1 - length);
    }
}

}  // namespace

std::vector<Place> uniqueAnchors(std::span<const TokenId> before, std::span<const TokenId> after, uint32_t length) {
    if (before.size() < length || after.size() < length) return {};
    OccurrenceTable table(before.size() + after.size());
    addRuns(before, length, Side::Before, table);
    addRuns(after, length, Side::After, table);

    std::vector<Place> places;
    for (const Occurrence& o : table.slots())
        if (o.count == PerSide<uint32_t>{1, 1}) places.emplace_back(o.place.before, o.place.after);
    std::sort(places.begin(), places.end());

    std::vector<Place> anchors;
    for (const uint32_t i : longestRisingChain(places)) anchors.push_back(places[i]);
    return anchors;
}

std::vector<uint32_t> longestRisingChain(std::span<const Place> places) {
    std::vector<uint32_t> ends;  // ends[k]: the lowest end of a chain of k + 1 places
    std::vector<std::optional<uint32_t>> previous(places.size());
    for (uint32_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), places[i].second,
                                         [&](uint32_t end, uint32_t second) { return places[end].second < second; });
        if (at != ends.begin()) previous[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<uint32_t> chain;
    for (auto i = ends.empty() ? std::optional<uint32_t>() : ends.back(); i; i = previous[*i]) chain.push_back(*i);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

}  // namespace stet
