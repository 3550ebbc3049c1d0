#include "layout/height_index.h"

#include <algorithm>
#include <bit>

namespace stet {

HeightIndex::HeightIndex(std::vector<int32_t> heights) : m_heights(std::move(heights)), m_sums(m_heights.size() + 1) {
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & -i);
        if (parent < m_sums.size()) m_sums[parent] += m_sums[i];
    }
}

void HeightIndex::setHeight(std::size_t item, int32_t height) {
    const int64_t grown = int64_t{height} - m_heights[item];
    m_heights[item] = height;
    for (std::size_t i = item + 1; i < m_sums.size(); i += i & -i) m_sums[i] += grown;
}

int64_t HeightIndex::top(std::size_t item) const {
    int64_t sum = 0;
    for (std::size_t i = item; i > 0; i &= i - 1) sum += m_sums[i];
    return sum;
}

std::size_t HeightIndex::itemAt(int64_t y) const {
    std::size_t before = 0;  // items known to end at or above y
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step >>= 1) {
        if (before + step < m_sums.size() && m_sums[before + step] <= y) {
            before += step;
            y -= m_sums[before];
        }
    }
    return std::min(before, m_heights.size() - 1);
}

}  // namespace stet
