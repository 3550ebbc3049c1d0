#pragma once
// The length of the longest common subsequence, for many short sequences of the same numbers.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stet {

class CommonInOrder {
  public:
    /// For numbers below `distinct`.
    explicit CommonInOrder(size_t distinct) : m_rowOf(distinct, kNone) {}

    /// Method: H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004).
    /// Time linear in both sequences and in the product of what they share over 64; memory in its square over 8 bytes.
    uint32_t length(const std::vector<uint32_t>& before, const std::vector<uint32_t>& after);

  private:
    static constexpr uint32_t kNone = 0xFFFFFFFF;
    static constexpr uint32_t kUnpaired = kNone - 1;  ///< stands in `after` alone
    std::vector<uint32_t> m_rowOf;                    ///< by number, while a length is being found
    std::vector<uint32_t> m_common;  ///< rows of what `before` has of `after`; the rest is no part of any subsequence
    std::vector<uint64_t> m_places;  ///< in `m_common`, of each row, as bits
    std::vector<uint64_t> m_table;   ///< 0 bits where the length grows
};

}  // namespace stet
