#pragma once
// Items of a list that stand on one line.

#include <string_view>

#include "segment/list_marker.h"
#include "text/span.h"

namespace stet {

/// Cuts a paragraph where the next item of a list starts ("1. This 2. That", "• this • that"), if it starts with one;
/// else gives it whole.
class ListItems {
  public:
    ListItems(std::u16string_view text, Span paragraph);

    /// The next item; empty when none is left.
    Span next();

  private:
    std::u16string_view m_text;
    Span m_rest;          ///< of the paragraph
    ListMarker m_marker;  ///< of the first item
    bool m_isList;        ///< others may follow it
    uint32_t m_at;        ///< where the next item is looked for
    unsigned m_value;     ///< the ordinal that it must have
};

/// Where the words of `item` begin, past its markers ("• 9. ").
uint32_t skipMarkers(std::u16string_view text, Span item);

}  // namespace stet
