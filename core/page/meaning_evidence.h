#pragma once
// How well the sentences around a seam go with the texts on either side of it, by what they are about.

#include <vector>

#include "page/meaning.h"
#include "page/row_belief.h"
#include "page/seam_page.h"

namespace stet {

/// Cosines, or differences of cosines, -2 to 2; 0 where there is nothing to compare.
struct SeamMeaning {
    float cells = 0;   ///< likeness of the two cells
    float edges = 0;   ///< of the 25 words before and behind the seam
    float before = 0;  ///< of the last sentence of the older cell: with the rest of its cell, less with the newer cell
    float behind = 0;  ///< of the first sentence of the newer cell, likewise
    // With the cells of two rows above and below in the hunk added to their columns:
    float apart = 0;         ///< each cell with its column, less with the other
    float beforeAround = 0;  ///< as `before`
    float behindAround = 0;
};

/// Takes the rows that are not asked about at their likeliest readings. Refers to the page, which must outlive it.
class MeaningEvidence {
  public:
    MeaningEvidence(const SeamPage& page, const PageBelief& belief);

    /// Linear in the row's words and the rows around.
    void lookAt(uint32_t row);
    /// Of a seam in the row looked at. Constant time.
    SeamMeaning of(uint32_t seam) const;

  private:
    void add(const SeamWord& word, Meaning& sum) const;
    Meaning words(size_t from, size_t to) const { return m_sums[to] - m_sums[from]; }

    const SeamPage& m_page;
    std::vector<PerSide<Meaning>> m_cells;  ///< by row
    std::vector<Meaning> m_sums;            ///< of the words before each place of the row looked at
    std::vector<uint32_t> m_starts;         ///< of its sentences; its end too
    PerSide<Meaning> m_around;
};

}  // namespace stet
