#pragma once
// What is believed of every place of a page: that a cell begins or ends there, and how far the older column reaches.

#include <vector>

#include "page/row_belief.h"
#include "text/span.h"

namespace stet {

class BelievedPlaces {
  public:
    BelievedPlaces(const SeamPage& page, const PageBelief& belief);

    // Places are counted over the whole page, as from `SeamRow::firstPlace`.

    /// Probability that a cell of either column begins at a place before a word.
    PerSide<float> startsCell(uint32_t place) const { return m_cells[place]; }
    /// Probability that one ends at a place behind a word.
    PerSide<float> endsCell(uint32_t place) const { return {m_cells[place].after, m_cells[place].before}; }
    /// Probability that the word behind a place stands in the older column.
    float older(uint32_t place) const { return m_older[place]; }

  private:
    void add(const SeamRow& row, const RowBelief& belief);

    std::vector<PerSide<float>> m_cells;  ///< begun there, and at the end of a row exchanged: ended
    std::vector<float> m_older;
};

}  // namespace stet
