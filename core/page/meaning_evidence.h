#pragma once
// How well the sentences around a seam go with the texts on either side of it, by what they are about.

#include <array>
#include <vector>

#include "page/meaning.h"
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

/// Takes each row that is not asked about as it is most likely read.
class MeaningEvidence {
  public:
    /// `states`: how each row is read. Refers to it and to the page.
    MeaningEvidence(const SeamPage& page, const std::vector<uint32_t>& states) : m_page(page), m_states(states) {}

    /// The rows whose readings count when one is looked at, and that row.
    IndexRange rowsAround(uint32_t row) const;

    /// Linear in the row's words; looking at the rows of a page in order, in theirs and those around.
    void lookAt(uint32_t row);
    /// Of a seam in the row looked at. Constant time.
    SeamMeaning of(uint32_t seam) const;

  private:
    void add(const SeamWord& word, Meaning& sum) const;
    Meaning words(size_t from, size_t to) const { return m_sums[to] - m_sums[from]; }
    const PerSide<Meaning>& cellsOf(uint32_t row);

    struct RowCells {
        uint32_t row = 0xFFFFFFFF;
        PerSide<Meaning> cells;
    };
    const SeamPage& m_page;
    const std::vector<uint32_t>& m_states;
    std::array<RowCells, 8> m_cells;  ///< of rows asked for last, by the row's lowest bits
    std::vector<Meaning> m_sums;      ///< of the words before each place of the row looked at
    std::vector<uint32_t> m_starts;   ///< of its sentences; its end too
    PerSide<Meaning> m_around;
};

}  // namespace stet
