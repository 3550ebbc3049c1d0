#pragma once
// The paragraphs of a Markdown text.

#include <string_view>
#include <vector>

#include "text/document.h"

namespace stet {

/// The blocks of Markdown source. They cover every line that is not blank, marks included ("## ", "- ", "> "), so that
/// no change can hide between them; the text itself stays as it is.
std::vector<Block> markdownBlocks(std::u16string_view source);

}  // namespace stet
