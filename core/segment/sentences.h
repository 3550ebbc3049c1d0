#pragma once
// Sentence ends inside one paragraph.

#include <string_view>
#include <vector>

#include "segment/lexicon.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// Appends the sentences of one paragraph to `sentences`. The marks that can end a sentence are those of Unicode's
/// Sentence_Break property (UAX #29); whether one does is decided by what stands around it. Line ends count as spaces.
/// May throw Cancelled.
void appendSentences(std::u16string_view text, Span paragraph, const Lexicon& lexicon, std::vector<Span>& sentences,
                     const Progress* progress);

}  // namespace stet
