#pragma once
// From the shortest difference to the one a person would mark.

#include <vector>

#include "align/sequence_diff.h"
#include "refine/word_diff.h"

namespace stet {

/// Moves pure insertions and deletions along equal words to where a reader expects them: behind a mark, at the begin of
/// a phrase ("A, and B" rather than "A, a|nd B"). The size of the difference stays the same.
void slideHunks(const LinkTokens& link, std::vector<Hunk>& hunks);

/// Joins hunks that only small common words part ("the", "of", a comma), where the island is smaller than what changed
/// around it: phrases instead of confetti.
void absorbIslands(const LinkTokens& link, std::vector<Hunk>& hunks);

}  // namespace stet
