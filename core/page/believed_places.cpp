#include "page/believed_places.h"

#include <algorithm>

namespace stet {

BelievedPlaces::BelievedPlaces(const SeamPage& page, const PageBelief& belief)
    : m_cells(page.places), m_older(page.places) {
    for (size_t r = 0; r < page.rows.size(); ++r) add(page.rows[r], belief[r]);
}

void BelievedPlaces::add(const SeamRow& row, const RowBelief& belief) {
    PerSide<float>* cells = &m_cells[row.firstPlace];
    float* older = &m_older[row.firstPlace];
    const size_t n = row.words.size();
    for (size_t s = kFirstSeamState; s < belief.state.size(); ++s)
        cells[row.seams[s - kFirstSeamState]].after = belief.state[s];
    float behind = belief.change;  // of the seams behind the word
    for (size_t w = 0; w < n; ++w) {
        behind -= cells[w].after;
        older[w] = std::max(behind, 0.f) + belief.state[kDeleteState];
    }
    cells[0] = {belief.change + belief.state[kDeleteState], belief.state[kInsertState]};
    cells[n] = {belief.change + belief.state[kInsertState], belief.state[kDeleteState]};
}

}  // namespace stet
