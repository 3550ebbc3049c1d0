#pragma once
// What sentences read as, each read once.

#include <cstdint>
#include <vector>

#include "compare/comparison.h"

namespace stet {

/// Hashes of sentences under one folding, made when first asked for. `comparison` must outlive this.
class SentenceHashes {
  public:
    SentenceHashes(const Comparison& comparison, FoldSet ignore);

    FoldSet ignored() const { return m_ignore; }
    /// Equal for sentences that read alike; see foldedHash().
    uint64_t of(Side side, uint32_t sentence);

  private:
    const Comparison& m_comparison;
    FoldSet m_ignore;
    PerSide<std::vector<uint64_t>> m_hashes;  ///< by sentence; 0: not yet made
};

}  // namespace stet
