#pragma once
// The sentences of one link as the decisions on its edits make them.

#include <string>
#include <vector>

#include "compare/comparison.h"
#include "review/kept_sides.h"
#include "review/reading_order.h"

namespace stet {

struct LinkText {
    std::u16string text;
    std::vector<Span> untouched;  ///< in `text`: before, between and behind the edits; one more than there are edits
};

/// The text of a link that has both sides. What no edit touches comes from `kept.words`; the words of an edit, and the
/// white space between them and their neighbours, from the side that `kept.edits` names.
LinkText linkText(const Comparison& comparison, uint32_t link, IndexRange edits, const KeptSides& kept);

/// Whether the sentences at a place are part of the text.
bool stands(const Comparison& comparison, Place place, const KeptSides& kept, IndexRange edits);

/// Their text.
LinkText placeText(const Comparison& comparison, Place place, IndexRange edits, const KeptSides& kept);

}  // namespace stet
