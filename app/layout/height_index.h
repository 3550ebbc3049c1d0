#pragma once
// Heights of many items, and which item stands at a height: a Fenwick tree (Fenwick 1994), every question O(log n).

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stet {

/// Heights are whole pixels, 0 and more.
class HeightIndex {
  public:
    HeightIndex() = default;
    /// Linear.
    explicit HeightIndex(std::vector<int32_t> heights);

    std::size_t size() const { return m_heights.size(); }
    int32_t height(std::size_t item) const { return m_heights[item]; }
    void setHeight(std::size_t item, int32_t height);
    /// The sum of the heights of the items before `item`, which may be `size()`.
    int64_t top(std::size_t item) const;
    int64_t total() const { return top(size()); }
    /// The item that covers `y`: the last one whose top is at most `y` and that is not empty; clamped to the first and
    /// the last item. There must be one.
    std::size_t itemAt(int64_t y) const;

  private:
    std::vector<int32_t> m_heights;
    std::vector<int64_t> m_sums;  ///< Fenwick tree; node i holds the sum of the last (i & -i) items up to item i - 1
};

}  // namespace stet
