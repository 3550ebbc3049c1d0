#pragma once
// When so little of a sentence is left that it was written anew.

#include <vector>

#include "refine/word_diff.h"

namespace stet {

/// Words and numbers among the tokens of `range`.
uint32_t countWords(const std::vector<Token>& tokens, IndexRange range);

/// Whether marks on single words would be confetti: of the words of both sides few stay (the same in capitals counts as
/// staying), and nowhere so many in a row that a reader takes them for a clause of the old sentence. `shortest` is the
/// difference of the link.
bool isRewritten(const LinkTokens& link, const std::vector<Hunk>& shortest);

}  // namespace stet
