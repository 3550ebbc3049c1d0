#include "page/seam_search.h"

#include <algorithm>

#include "page/seam_model.h"

namespace stet {

namespace {

/// Where the change rows of a hunk end, and which side the others are on: the choice that gets most rows right.
struct HunkReading {
    uint32_t changes = 0;
    PageRowKind tail = PageRowKind::Insert;
};

uint32_t bestSeamState(const RowBelief& row) {
    const auto first = row.state.begin() + kFirstSeamState;
    return first == row.state.end()
               ? kInsertState
               : static_cast<uint32_t>(std::max_element(first, row.state.end()) - row.state.begin());
}

HunkReading readHunk(const PageBelief& belief, IndexRange hunk) {
    float deleted = 0, inserted = 0;
    for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
        deleted += belief[r].state[kDeleteState];
        inserted += belief[r].state[kInsertState];
    }
    HunkReading best{0, deleted > inserted ? PageRowKind::Delete : PageRowKind::Insert};
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
        best = {r + 1 - hunk.begin, deleted > inserted ? PageRowKind::Delete : PageRowKind::Insert};
    }
    return best;
}

}  // namespace

std::vector<InferredRow> inferRows(std::u16string_view text, const std::vector<GivenRow>& rows,
                                   const SeamWeights& weights) {
    std::vector<InferredRow> inferred(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].known) inferred[i].reading = *rows[i].known;
    }
    const SeamPage page = seamPage(text, rows);
    const PageBelief belief = believe(page, weights);
    for (const IndexRange hunk : page.hunks) {
        const HunkReading reading = readHunk(belief, hunk);
        for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
            const SeamRow& row = page.rows[r];
            if (rows[row.index].known) continue;
            InferredRow& out = inferred[row.index];
            if (r - hunk.begin < reading.changes) {
                const uint32_t state = bestSeamState(belief[r]);
                out.reading = {PageRowKind::Change, row.words[row.seams[state - kFirstSeamState]].begin};
                out.confidence = belief[r].state[state];
            } else {
                out.reading = {reading.tail, 0};
                out.confidence = belief[r].state[reading.tail == PageRowKind::Delete ? kDeleteState : kInsertState];
            }
        }
    }
    return inferred;
}

std::vector<InferredRow> inferRows(std::u16string_view text, const std::vector<GivenRow>& rows) {
    return inferRows(text, rows, seamWeights());
}

}  // namespace stet
