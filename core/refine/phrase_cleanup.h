#pragma once
// From the shortest difference to the one a person would mark.

#include <vector>

#include "align/sequence_diff.h"
#include "refine/vocabulary.h"
#include "refine/word_diff.h"

namespace stet {

/// Moves pure insertions and deletions along equal words to where a reader expects them: behind a mark, not between an
/// article and its noun, with the "and" in front ("A, and B" rather than "A, a|nd B"). The size stays the same.
void slideHunks(const LinkTokens& link, WordSenses& meanings, std::vector<Hunk>& hunks);

/// Joins hunks that a reader takes for one: phrases that "of" couples, words that changed places, a replacement that a
/// common mark cuts in two, and confetti: changes that only little words ("the", "in", a comma) part.
void joinHunks(const LinkTokens& link, WordSenses& meanings, std::vector<Hunk>& hunks);

}  // namespace stet
