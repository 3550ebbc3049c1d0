#include "align/interner.h"

#include <bit>
#include <utility>

namespace stet {

Interner::Interner(size_t expected) : m_slots(std::bit_ceil(2 * expected + 2)) {}

TokenId Interner::intern(uint64_t hash) {
    if (2 * (size_t{m_size} + 1) > m_slots.size()) grow();
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot& slot = m_slots[at];
        if (!slot.used) slot = {hash, m_size++, true};
        if (slot.hash == hash) return slot.id;
    }
}

std::vector<TokenId> Interner::intern(std::span<const uint64_t> hashes) {
    std::vector<TokenId> ids;
    ids.reserve(hashes.size());
    for (const uint64_t hash : hashes) ids.push_back(intern(hash));
    return ids;
}

void Interner::grow() {
    std::vector<Slot> old(2 * m_slots.size());
    std::swap(old, m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (!slot.used) continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].used) at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

}  // namespace stet
