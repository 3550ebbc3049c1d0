#include "page/common_in_order.h"

#include <bit>

namespace stet {

uint32_t CommonInOrder::length(const std::vector<uint32_t>& before, const std::vector<uint32_t>& after) {
    for (const uint32_t number : after) m_rowOf[number] = kUnpaired;
    m_common.clear();
    uint32_t rows = 0;
    for (const uint32_t number : before) {
        uint32_t& row = m_rowOf[number];
        if (row == kNone) continue;
        if (row == kUnpaired) row = rows++;
        m_common.push_back(row);
    }
    const size_t width = (m_common.size() + 63) / 64;
    m_places.assign(rows * width, 0);
    for (size_t i = 0; i < m_common.size(); ++i) m_places[m_common[i] * width + i / 64] |= uint64_t{1} << (i % 64);
    m_table.assign(width, ~uint64_t{0});
    for (const uint32_t number : after) {
        if (m_rowOf[number] == kUnpaired) continue;
        const uint64_t* places = &m_places[m_rowOf[number] * width];
        bool carry = false;
        for (size_t w = 0; w < width; ++w) {
            const uint64_t row = m_table[w], match = row & places[w];
            const uint64_t sum = row + match, withCarry = sum + carry;
            carry = sum < row || withCarry < sum;
            m_table[w] = withCarry | (row - match);
        }
    }
    for (const uint32_t number : after) m_rowOf[number] = kNone;
    uint32_t grown = 0;  // bits behind the last of `m_common` match nothing and stay 1
    for (const uint64_t bits : m_table) grown += static_cast<uint32_t>(std::popcount(~bits));
    return grown;
}

}  // namespace stet
