#pragma once
// What the alignment is told of the sentences: numbers, and no text.

#include "align/alignment.h"
#include "compare/sentence_hashes.h"
#include "text/progress.h"

namespace stet {

/// Identities, lengths and kinds of all sentences; those that the options tie are fixed. `hashes` are those of the
/// comparison's folding. May throw Cancelled.
PerSide<SentenceKeys> keysOf(const Comparison& comparison, SentenceHashes& hashes, Progress* progress);

}  // namespace stet
