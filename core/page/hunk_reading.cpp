#include "page/hunk_reading.h"

#include <algorithm>

namespace stet {

namespace {

uint32_t bestSeamState(const RowBelief& row) {
    const auto first = row.state.begin() + kFirstSeamState;
    return first == row.state.end()
               ? kInsertState
               : static_cast<uint32_t>(std::max_element(first, row.state.end()) - row.state.begin());
}

}  // namespace

HunkReading readHunk(const PageBelief& belief, IndexRange hunk) {
    float deleted = 0, inserted = 0;
    for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
        deleted += belief[r].state[kDeleteState];
        inserted += belief[r].state[kInsertState];
    }
    const auto side = [&] { return deleted > inserted ? kDeleteState : kInsertState; };
    HunkReading best{0, side()};
    float bestScore = std::max(deleted, inserted), changed = 0;
    for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
        const RowBelief& row = belief[r];
        if (row.state.size() == kFirstSeamState) break;  // one word is no change, nor are the rows behind it
        changed += row.state[bestSeamState(row)];
        deleted -= row.state[kDeleteState];
        inserted -= row.state[kInsertState];
        const float score = changed + std::max(deleted, inserted);
        if (score <= bestScore) continue;
        bestScore = score;
        best = {r + 1 - hunk.begin, side()};
    }
    return best;
}

std::vector<uint32_t> likeliestStates(const SeamPage& page, const PageBelief& belief) {
    std::vector<uint32_t> states(page.rows.size());
    for (const IndexRange hunk : page.hunks) {
        const HunkReading reading = readHunk(belief, hunk);
        for (uint32_t r = hunk.begin; r < hunk.end; ++r)
            states[r] = r - hunk.begin < reading.changes ? bestSeamState(belief[r]) : reading.tail;
    }
    return states;
}

}  // namespace stet
