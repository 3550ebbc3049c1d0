#pragma once
// From aligned sentences to links with edits: what is the same, what was edited, how.

#include <vector>

#include "align/alignment.h"
#include "compare/comparison.h"
#include "refine/token_table.h"

namespace stet {

/// Fills `comparison.links`, `.edits`, `.ignored`, `.limits` and the word counts of `.statistics` from an alignment.
/// Returns for each link its range of edits.
std::vector<IndexRange> makeLinks(const Alignment& alignment, TokenTable& tokens, Comparison& comparison,
                                  Progress* progress);

/// Fills `.edits`, `.ignored`, `.limits` and the word counts for links that stand already. Returns as above.
std::vector<IndexRange> markLinks(TokenTable& tokens, Comparison& comparison);

}  // namespace stet
