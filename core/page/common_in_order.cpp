#include "page/common_in_order.h"

#include <bit>

namespace stet {

uint32_t CommonInOrder::length(const std::vector<uint32_t>& before, const std::vector<uint32_t>& after) {
    const size_t width = (before.size() + 63) / 64;
    uint32_t rows = 0;
    m_places.clear();
    for (size_t i = 0; i < before.size(); ++i) {
        uint32_t& row = m_rowOf[before[i]];
        if (row == kNone) {
            row = rows++;
            m_places.resize(rows * width);
        }
        m_places[row * width + i / 64] |= uint64_t{1} << (i % 64);
    }
    m_table.assign(width, ~uint64_t{0});
    for (const uint32_t number : after) {
        if (m_rowOf[number] == kNone) continue;
        const uint64_t* places = &m_places[m_rowOf[number] * width];
        bool carry = false;
        for (size_t w = 0; w < width; ++w) {
            const uint64_t row = m_table[w], match = row & places[w];
            const uint64_t sum = row + match, withCarry = sum + carry;
            carry = sum < row || withCarry < sum;
            m_table[w] = withCarry | (row - match);
        }
    }
    for (const uint32_t number : before) m_rowOf[number] = kNone;
    uint32_t grown = 0;  // bits behind the last of `before` match nothing and stay 1
    for (const uint64_t bits : m_table) grown += static_cast<uint32_t>(std::popcount(~bits));
    return grown;
}

}  // namespace stet
