#pragma once
// Paragraphs of a text whose file names none: blank lines, line wraps, lists, tables.

#include <string_view>
#include <vector>

#include "segment/lexicon.h"
#include "segment/segmentation.h"

namespace stet {

/// The paragraphs of `text` in order, without their sentences. Linear in the length of the text. May throw Cancelled.
std::vector<Paragraph> paragraphsOf(std::u16string_view text, const Lexicon& lexicon, const Progress* progress);

/// The role of a paragraph that a file names as Body: byline and furniture are told by their words.
Role roleOfBlock(std::u16string_view text, Span paragraph, const Lexicon& lexicon);

/// Most who write in Word make a headline bold and name no heading: where none of `paragraphs` is one, the first
/// becomes a headline if it looks like one and prose follows. Bylines and furniture may stand before and between.
void findHeadline(std::u16string_view text, const Lexicon& lexicon, std::vector<Paragraph>& paragraphs);

}  // namespace stet
