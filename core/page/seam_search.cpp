#include "page/seam_search.h"

#include <algorithm>

#include "page/hunk_reading.h"
#include "page/seam_model.h"

namespace stet {

namespace {

ModelRow readRow(const SeamPage& page, const PageBelief& belief, EchoEvidence& echo, const FoundRow& found) {
    const SeamRow& row = page.rows[found.row];
    ModelRow read;
    read.found = found;
    echo.lookAt(found.row);
    if (found.state >= kFirstSeamState) {
        read.reading = {PageRowKind::Change, row.words[row.seamOf(found.state)].begin};
        read.row = traitsOf(Judgement::Change, found, page, belief, echo);
    } else {
        read.reading = {found.state == kDeleteState ? PageRowKind::Delete : PageRowKind::Insert, 0};
        read.row = traitsOf(Judgement::OneSided, found, page, belief, echo);
        read.side = traitsOf(Judgement::Side, found, page, belief, echo);
    }
    return read;
}

InferredRow inferredRow(const ModelRow& read) {
    InferredRow row{read.reading, 0, true};
    if (read.reading.kind == PageRowKind::Change) {
        row.confidence = confidenceOf(Judgement::Change, read.row);
    } else {
        const float side = confidenceOf(Judgement::Side, read.side);
        row.confidence = confidenceOf(Judgement::OneSided, read.row) * side;
        row.sideKnown = side >= kSideShown;
    }
    return row;
}

}  // namespace

std::vector<ModelRow> readRows(const SeamPage& page, const SeamWeights& weights, const SeamTrees& trees) {
    const PageBelief belief = believe(page, weights, trees);
    const std::vector<uint32_t> states = likeliestStates(page, belief);
    EchoEvidence echo(page, belief);
    std::vector<ModelRow> read;
    for (const IndexRange hunk : page.hunks) {
        const HunkReading reading = readHunk(belief, hunk);
        const uint32_t tail = hunk.size() - reading.changes;
        for (uint32_t r = hunk.begin; r < hunk.end; ++r)
            read.push_back(readRow(page, belief, echo, {r, states[r], tail}));
    }
    return read;
}

std::vector<InferredRow> inferRows(std::u16string_view text, const std::vector<GivenRow>& rows) {
    std::vector<InferredRow> inferred(rows.size());
    const SeamPage page = seamPage(text, rows);
    for (const ModelRow& read : readRows(page, seamWeights(), seamTrees()))
        inferred[page.rows[read.found.row].index] = inferredRow(read);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].known) inferred[i] = {*rows[i].known, 1, true};
    }
    return inferred;
}

}  // namespace stet
