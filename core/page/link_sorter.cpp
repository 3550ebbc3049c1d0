#include "page/link_sorter.h"

#include <algorithm>
#include <functional>

namespace stet {

namespace {

bool sameEnds(const EchoLink& x, const EchoLink& y) {
    return x.place == y.place && x.start == y.start && x.there == y.there;
}

}  // namespace

std::vector<EchoLink> LinkSorter::strongest(const std::vector<EchoLink>& links, size_t words) {
    sort(links, words);
    cut();
    return {m_sorted.begin(), std::unique(m_sorted.begin(), m_sorted.end(), sameEnds)};
}

/// Puts each link in the bucket of its place, and there to those before it that stand near its own order.
void LinkSorter::sort(const std::vector<EchoLink>& links, size_t words) {
    const auto bucket = [](const EchoLink& link) { return 2 * size_t{link.place} + link.start; };
    m_ends.assign(2 * (words + 1) + 1, 0);
    for (const EchoLink& link : links) ++m_ends[bucket(link) + 1];
    for (size_t b = 1; b < m_ends.size(); ++b) m_ends[b] += m_ends[b - 1];
    m_sorted.resize(links.size());
    for (const EchoLink& link : links) m_sorted[m_ends[bucket(link)]++] = link;
    const auto before = [&](const EchoLink& x, const EchoLink& y) {
        if (x.there != y.there) return x.there < y.there;
        return x.strength > y.strength;
    };
    for (size_t l = 1; l < m_sorted.size(); ++l) {
        const EchoLink link = m_sorted[l];
        size_t at = l;
        for (; at > 0 && bucket(m_sorted[at - 1]) == bucket(link) && before(link, m_sorted[at - 1]); --at)
            m_sorted[at] = m_sorted[at - 1];
        m_sorted[at] = link;
    }
}

/// Of links that are just strong enough, those that come first remain.
void LinkSorter::cut() {
    m_strengths.clear();
    for (const EchoLink& link : m_sorted) m_strengths.insert(m_strengths.end(), link.found, link.strength);
    if (m_strengths.size() <= kMostLinks) return;
    const auto last = m_strengths.begin() + kMostLinks - 1;
    std::nth_element(m_strengths.begin(), last, m_strengths.end(), std::greater<>());
    const float least = *last;
    auto spare = std::count(m_strengths.begin(), last + 1, least);
    const auto weak = [&](const EchoLink& link) {
        if (link.strength != least) return link.strength < least;
        spare -= link.found;
        return spare + link.found <= 0;
    };
    std::erase_if(m_sorted, weak);
}

}  // namespace stet
