#pragma once
// Which neighbouring edits a reader takes for one.

#include <vector>

#include "align/sequence_diff.h"
#include "refine/vocabulary.h"
#include "refine/word_diff.h"

namespace stet {

/// Joins hunks that at most two words part where these read as part of the edit: words that changed places around them,
/// phrases that "of" couples, long phrases that "the" or "in" parts, a replacement that a common mark cuts in two.
void joinHunks(const LinkTokens& link, WordSenses& meanings, std::vector<Hunk>& hunks);

}  // namespace stet
