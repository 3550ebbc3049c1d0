#pragma once
// How far the two texts that a reading makes of a hunk agree in order: revised texts mostly keep theirs.

#include <vector>

#include "page/common_in_order.h"
#include "page/row_belief.h"
#include "page/seam_evidence.h"
#include "page/seam_page.h"

namespace stet {

/// What two texts share in order: the length of their longest common subsequence.
struct InOrder {
    uint32_t words = 0;
    uint32_t pairs = 0;  ///< of neighbouring words
};

/// Takes the rows that are not asked about at their likeliest readings. Refers to the page, which must outlive it.
class OrderEvidence {
  public:
    OrderEvidence(const SeamPage& page, const PageBelief& belief);

    /// Of the rows around (500 words of the hunk at most, or the row), when the row is read so; nothing for rows of
    /// more than 2,000 words. Constant time.
    InOrder around(uint32_t row, uint32_t state);
    /// Adds what a hunk shares the more with its one-sided rows inserted rather than deleted, for `Evidence::TailSide`.
    void collectTail(uint32_t hunk, FeatureList& out);

  private:
    enum class Unit { Words, Pairs };
    IndexRange rowsAround(uint32_t row) const;
    void add(const SeamRow& row, uint32_t state, Unit unit);
    uint32_t pairsWithTail(uint32_t hunk, uint32_t tail);
    uint32_t shared(Unit unit);

    const SeamPage& m_page;
    std::vector<uint32_t> m_states;  ///< likeliest, by row
    std::vector<uint32_t> m_before, m_after;
    CommonInOrder m_words, m_pairs;
};

}  // namespace stet
