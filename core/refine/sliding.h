#pragma once
// Where additions and removals stand, of several places that are equally right.

#include <vector>

#include "align/sequence_diff.h"
#include "refine/vocabulary.h"
#include "refine/word_diff.h"

namespace stet {

/// Moves pure insertions and deletions along equal words to where a reader expects them: behind a mark, not between an
/// article and its noun, with the "and" in front ("A, and B" rather than "A, a|nd B"). Two that meet on the way become
/// one. The sum of sizes stays the same.
void slideHunks(const LinkTokens& link, WordSenses& meanings, std::vector<Hunk>& hunks);

}  // namespace stet
