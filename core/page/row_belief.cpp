#include "page/row_belief.h"

#include <algorithm>

namespace stet {

void RowBelief::spread(const SeamRow& row) {
    const size_t n = row.words.size();
    seamAt.assign(n + 1, 0);
    leftUpTo.assign(n, 0);
    change = 0;
    for (size_t s = kFirstSeamState; s < state.size(); ++s) {
        seamAt[row.seams[s - kFirstSeamState]] = state[s];
        change += state[s];
    }
    float behind = change;  // of the seams behind the word
    for (size_t w = 0; w < n; ++w) {
        behind -= seamAt[w];
        leftUpTo[w] = std::max(behind, 0.f) + state[kDeleteState];
    }
}

float RowBelief::startsCell(uint32_t place, Side side) const {
    if (place == 0) return side == Side::Before ? change + state[kDeleteState] : state[kInsertState];
    return side == Side::After ? seamAt[place] : 0;
}

float RowBelief::endsCell(uint32_t place, Side side) const {
    if (place + 1 == seamAt.size()) return side == Side::After ? change + state[kInsertState] : state[kDeleteState];
    return side == Side::Before ? seamAt[place] : 0;
}

}  // namespace stet
