#include "review/heirs.h"

#include <algorithm>
#include <iterator>

namespace stet {

namespace {

bool isWithin(const Change& change, const PerSide<std::optional<Mapped>>& place) {
    return std::all_of(std::begin(kSides), std::end(kSides), [&](Side side) {
        return change.span[side].empty() || (place[side] && place[side]->span.contains(change.span[side]));
    });
}

}  // namespace

HeirFinder::HeirFinder(const PerSide<DocumentPtr>& documents, const Comparison& now)
    : m_documents(documents), m_now(now) {
    for (uint32_t i = 0; i < now.changes.size(); ++i) {
        m_byId[now.changes[i].id] = i;
        for (Side side : kSides) {
            if (!now.changes[i].span[side].empty()) m_byPlace[side].push_back(i);
        }
    }
    for (Side side : kSides) {
        std::sort(m_byPlace[side].begin(), m_byPlace[side].end(), [&](uint32_t a, uint32_t b) {
            return now.changes[a].span[side].begin < now.changes[b].span[side].begin;
        });
    }
}

std::vector<Heir> HeirFinder::heirsOf(const ChangeMark& mark) {
    if (const auto same = m_byId.find(mark.id); same != m_byId.end()) return {{same->second, true}};
    PerSide<std::optional<Mapped>> place;
    bool allThere = true;
    for (Side side : kSides) {
        place[side] = mapOf(side).map(mark.span[side]);
        if (!mark.span[side].empty()) allThere = allThere && place[side] && place[side]->exact;
    }
    std::set<uint32_t> found;
    for (Side side : kSides) {
        if (place[side]) addTouched(side, place[side]->span, found);
    }
    std::vector<Heir> heirs;
    for (uint32_t i : found) heirs.push_back({i, allThere && isWithin(m_now.changes[i], place)});
    std::stable_sort(heirs.begin(), heirs.end(), [](Heir a, Heir b) { return a.sameSentences > b.sameSentences; });
    return heirs;
}

void HeirFinder::addTouched(Side side, Span span, std::set<uint32_t>& found) const {
    const auto& all = m_byPlace[side];
    auto next = std::partition_point(all.begin(), all.end(),
                                     [&](uint32_t i) { return m_now.changes[i].span[side].end <= span.begin; });
    for (; next != all.end() && m_now.changes[*next].span[side].begin < span.end; ++next) found.insert(*next);
}

const TextMap& HeirFinder::mapOf(Side side) {
    if (!m_maps[side]) m_maps[side].emplace(m_documents[side], m_now.documents[side], m_now.options.segment[side]);
    return *m_maps[side];
}

}  // namespace stet
