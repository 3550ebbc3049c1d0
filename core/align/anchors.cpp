#include "align/anchors.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

#include "text/mix_bits.h"

namespace stet {

namespace {

/// Where an item or a run of items stands on each side.
class Occurrence {
  public:
    void add(Side side, uint32_t at) { m_place[side] = m_place[side] == kNone ? at : kSeveral; }
    bool stands(Side side) const { return m_place[side] != kNone; }
    bool unique() const { return m_place.before < kSeveral && m_place.after < kSeveral; }
    /// Of a unique one.
    Place place() const { return {m_place.before, m_place.after}; }

  private:
    static constexpr uint32_t kNone = UINT32_MAX;
    static constexpr uint32_t kSeveral = kNone - 1;
    PerSide<uint32_t> m_place{kNone, kNone};
};

/// The runs of the before side, by hash; of the after side only what meets one of them counts.
class RunTable {
  public:
    explicit RunTable(size_t runs) : m_slots(std::bit_ceil(2 * runs + 2)) {}

    void add(uint64_t hash, Side side, uint32_t place) {
        const size_t mask = m_slots.size() - 1;
        size_t at = hash & mask;
        while (m_slots[at].hash != hash && m_slots[at].run.stands(Side::Before)) at = (at + 1) & mask;
        if (side == Side::After && !m_slots[at].run.stands(Side::Before)) return;
        m_slots[at].hash = hash;
        m_slots[at].run.add(side, place);
    }

    /// In no order.
    std::vector<Place> uniquePlaces() const {
        std::vector<Place> places;
        for (const Slot& slot : m_slots)
            if (slot.run.unique()) places.push_back(slot.run.place());
        return places;
    }

  private:
    struct Slot {
        uint64_t hash = 0;
        Occurrence run;
    };
    std::vector<Slot> m_slots;  ///< open addressing, at most half full
};

/// Adds every run of `length` items by a polynomial hash rolled along the sequence.
void addRuns(std::span<const TokenId> items, uint32_t length, Side side, RunTable& table) {
    constexpr uint64_t kBase = 0x9e3779b97f4a7c15u;
    uint64_t leaving = 1;
    for (uint32_t i = 0; i < length; ++i) leaving *= kBase;
    uint64_t hash = 0;
    for (uint32_t i = 0; i < items.size(); ++i) {
        hash = hash * kBase + mixBits(items[i] + 1);
        if (i >= length) hash -= leaving * mixBits(items[i - length] + 1);
        if (i + 1 >= length) table.add(mixBits(hash), side, i + 1 - length);
    }
}

/// Places of runs that stand once on each side, in order.
std::vector<Place> uniqueRuns(std::span<const TokenId> before, std::span<const TokenId> after, uint32_t length) {
    RunTable table(before.size());
    addRuns(before, length, Side::Before, table);
    addRuns(after, length, Side::After, table);
    std::vector<Place> places = table.uniquePlaces();
    std::sort(places.begin(), places.end());
    return places;
}

/// The same for single items, whose ids are below `ids`.
std::vector<Place> uniqueItems(std::span<const TokenId> before, std::span<const TokenId> after, TokenId ids) {
    std::vector<Occurrence> byId(ids);
    for (uint32_t i = 0; i < before.size(); ++i) byId[before[i]].add(Side::Before, i);
    for (uint32_t i = 0; i < after.size(); ++i) byId[after[i]].add(Side::After, i);
    std::vector<Place> places;
    for (const TokenId item : before)
        if (byId[item].unique()) places.push_back(byId[item].place());
    return places;
}

}  // namespace

std::vector<Place> uniqueAnchors(std::span<const TokenId> before, std::span<const TokenId> after, uint32_t length) {
    if (before.size() < length || after.size() < length) return {};
    const TokenId last =
        std::max(*std::max_element(before.begin(), before.end()), *std::max_element(after.begin(), after.end()));
    const bool dense = last < 4 * (before.size() + after.size());
    const std::vector<Place> places =
        length == 1 && dense ? uniqueItems(before, after, last + 1) : uniqueRuns(before, after, length);
    std::vector<Place> anchors;
    for (const uint32_t i : longestRisingChain(places)) anchors.push_back(places[i]);
    return anchors;
}

std::vector<uint32_t> longestRisingChain(std::span<const Place> places) {
    std::vector<uint32_t> ends;  // ends[k]: the lowest end of a chain of k + 1 places
    std::vector<std::optional<uint32_t>> previous(places.size());
    for (uint32_t i = 0; i < places.size(); ++i) {
        const auto rises = [&](uint32_t end, uint32_t second) { return places[end].second < second; };
        const bool longer = ends.empty() || rises(ends.back(), places[i].second);
        const auto at = longer ? ends.end() : std::lower_bound(ends.begin(), ends.end(), places[i].second, rises);
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
