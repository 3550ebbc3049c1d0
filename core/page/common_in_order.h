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
    /// Time linear in both sequences and in their product over 64; memory in `before` squared over 8 bytes.
    uint32_t length(const std::vector<uint32_t>& before, const std::vector<uint32_t>& after);

  private:
    static constexpr uint32_t kNone = 0xFFFFFFFF;
    std::vector<uint32_t> m_rowOf;   ///< by number, while a length is being found
    std::vector<uint64_t> m_places;  ///< of each distinct number in `before`, as bits
    std::vector<uint64_t> m_table;   ///< 0 bits where the length grows
};

}  // namespace stet
