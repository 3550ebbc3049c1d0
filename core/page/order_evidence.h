#pragma once
// How far the two texts that a reading makes of a hunk agree in order: revised texts mostly keep theirs.

#include <array>
#include <utility>
#include <vector>

#include "page/common_in_order.h"
#include "page/seam_evidence.h"
#include "page/seam_page.h"

namespace stet {

/// What two texts share in order: the length of their longest common subsequence.
struct InOrder {
    uint32_t words = 0;
    uint32_t pairs = 0;  ///< of neighbouring words
};

/// Takes each row that is not asked about as it is most likely read.
class OrderEvidence {
  public:
    /// `states`: how each row is read. Refers to it and to the page.
    OrderEvidence(const SeamPage& page, const std::vector<uint32_t>& states);

    /// Rows of the hunk around a row, and that row: of 500 words at most, or that row alone.
    IndexRange rowsAround(uint32_t row) const;
    /// Of the rows around, when the row is read so; nothing for rows of more than 2,000 words. Constant time.
    InOrder around(uint32_t row, uint32_t state);
    /// Adds what a hunk shares the more with its one-sided rows inserted rather than deleted, for `Evidence::TailSide`.
    void collectTail(uint32_t hunk, FeatureList& out);
    /// Pairs of neighbouring words that a hunk's texts share in order when its one-sided rows are on the side of
    /// `tail`.
    uint32_t pairsWithTail(uint32_t hunk, uint32_t tail);

  private:
    enum Unit { Words, Pairs };  ///< a pair bears the place of its second word
    using Numbers = std::vector<uint32_t>;

    /// The numbers in and around a row that stand there twice: no other can be shared.
    struct Surroundings {
        PerSide<Numbers> above, below;                   ///< in the texts that the other rows make
        std::vector<std::pair<uint32_t, uint32_t>> own;  ///< places and numbers of the row itself
    };
    template <class Visit>
    void eachNumber(uint32_t row, Unit unit, Visit visit) const;
    Surroundings surroundings(uint32_t row, Unit unit);
    uint32_t shared(uint32_t at, Unit unit);

    const SeamPage& m_page;
    const std::vector<uint32_t>& m_states;
    uint32_t m_row = 0xFFFFFFFF;  ///< looked at
    std::array<Surroundings, 2> m_surroundings;
    std::array<std::vector<uint8_t>, 2> m_times;  ///< by number: 2 stands for more, too; 0 unless being counted
    std::array<CommonInOrder, 2> m_common;
};

}  // namespace stet
