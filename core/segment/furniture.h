#pragma once
// The words of a web page around an article: buttons, share bars, links to other stories.

#include <string_view>

namespace stet {

/// Whether a line says what pages say around an article ("Post a Comment", "Next Story", "Photos: ...") and nothing
/// else.
bool isFurniture(std::u16string_view line);

}  // namespace stet
