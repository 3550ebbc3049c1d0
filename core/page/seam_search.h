#pragma once
// The rows of a page that are not known for certain: which kind each is, and where its seam stands.

#include <string_view>
#include <vector>

#include "page/confidence.h"
#include "page/page_rows.h"
#include "page/seam_model.h"

namespace stet {

/// A row with its most likely reading.
struct InferredRow {
    RowReading reading;
    float confidence = 1;  ///< calibrated
    bool sideKnown = true;
};

/// Reads every row of a page, jointly over each hunk (maximal run of rows that are no matches): change rows first, then
/// one-sided rows of one side. One answer a row, in order. Deterministic; linear in the rows.
std::vector<InferredRow> inferRows(std::u16string_view text, const std::vector<GivenRow>& rows);

/// A row as the model reads it, with what its confidence rests on.
struct ModelRow {
    RowReading reading;
    FoundRow found;
    Traits row{};   ///< of Judgement::Change or Judgement::OneSided
    Traits side{};  ///< of Judgement::Side; one-sided rows only
};

/// The best reading of every row that is no match, in order.
std::vector<ModelRow> readRows(const SeamPage& page, const SeamWeights& weights, const SeamTrees& trees);

}  // namespace stet
