#pragma once
// Paragraphs of a text whose file names none: blank lines, line wraps, lists.

#include <string_view>
#include <vector>

#include "segment/segmentation.h"

namespace stet {

/// The paragraphs of `text` in order, without their sentences.
std::vector<Paragraph> paragraphsOf(std::u16string_view text);

}  // namespace stet
