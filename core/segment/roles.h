#pragma once
// What lines and paragraphs are to a reader, by their look.

#include <string_view>

#include "segment/lines.h"
#include "text/document.h"

namespace stet {

/// What one line is by its look alone: a byline, page furniture, a marked heading, or Body.
Role roleOfLine(std::u16string_view text, const Line& line);

/// Whether `line` by itself stands for a paragraph that reads as a headline: short, and without a stop.
bool looksLikeHeadline(std::u16string_view text, const Line& line);

}  // namespace stet
