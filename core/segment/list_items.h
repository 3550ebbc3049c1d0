#pragma once
// Items of a list that stand on one line.

#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

/// Cuts `paragraph` where the next item of a list starts ("1. This 2. That", "• this • that"), if it starts with one;
/// else gives it whole.
std::vector<Span> listItemsOf(std::u16string_view text, Span paragraph);

/// Where the words of `item` begin, past its markers ("• 9. ").
uint32_t skipMarkers(std::u16string_view text, Span item);

}  // namespace stet
