#pragma once
// Links become changes: what a reader counts, steps through and decides.

#include <vector>

#include "compare/comparison.h"
#include "compare/sentence_hashes.h"

namespace stet {

/// Fills `comparison.changes` and the links' `change`. Deleted or inserted sentences of one paragraph that follow one
/// another are one change; so is a run of sentences that moved together. `editsOfLink` holds each link's range of
/// edits; `hashes` are those of the default folding. With furniture ignored, furniture that came or went is no change
/// but an ignored difference. May throw Cancelled.
void makeChanges(const std::vector<IndexRange>& editsOfLink, SentenceHashes& hashes, Comparison& comparison,
                 const Progress* progress);

}  // namespace stet
