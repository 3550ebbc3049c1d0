#pragma once
// Sentence ends inside one paragraph.

#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

/// Appends the sentences of one paragraph to `sentences`: UAX #29's rules (by ICU's Sentence_Break property) with
/// knowledge of abbreviations. Line ends in `paragraph` count as spaces.
void appendSentences(std::u16string_view text, Span paragraph, std::string_view language, std::vector<Span>& sentences);

}  // namespace stet
