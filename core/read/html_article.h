#pragma once
// The article in an HTML page.

#include <optional>
#include <string_view>

#include "read/block_text.h"

namespace stet {

/// The text that a reader of the page reads: its <main> or <article> when most of the text is there, without scripts,
/// navigation, forms and the like. Share bars, related links and captions stay, as Role::Furniture. Nothing when the
/// page is made to take for ever.
std::optional<BlockText> htmlArticle(std::u16string_view source);

}  // namespace stet
