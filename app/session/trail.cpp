#include "session/trail.h"

#include <utility>

namespace stet {

namespace {

bool isStep(uint32_t from, uint32_t to) {
    return from + 1 >= to && to + 1 >= from;
}

}  // namespace

void Trail::visit(std::optional<uint32_t> change) {
    if (!change) return;
    const auto left = std::exchange(m_here, change);
    if (!left || isStep(*left, *change)) return;
    m_back.push_back(*left);
    m_forward.clear();
}

std::optional<uint32_t> Trail::take(std::vector<uint32_t>& from, std::vector<uint32_t>& to) {
    if (from.empty()) return std::nullopt;
    if (m_here) to.push_back(*m_here);
    m_here = from.back();
    from.pop_back();
    return m_here;
}

std::optional<uint32_t> Trail::back() {
    return take(m_back, m_forward);
}

std::optional<uint32_t> Trail::forward() {
    return take(m_forward, m_back);
}

void Trail::clear() {
    *this = {};
}

}  // namespace stet
