#pragma once
// Which words of a sentence stand between quotation marks.

#include <vector>

#include "refine/side_words.h"

namespace stet {

/// Whether the token is a quotation mark of any style, or an apostrophe by itself.
bool isQuotationMark(const SideWords& words, uint32_t i);

/// For each token whether it stands between quotation marks; the marks themselves do not. A quotation may have begun
/// before the first token or go on behind the last. Empty when there is no quotation.
std::vector<bool> quotedWords(const SideWords& words);

}  // namespace stet
