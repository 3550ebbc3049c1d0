#pragma once
// The sentences of one link as the decisions on its edits make them.

#include <functional>
#include <string>

#include "compare/comparison.h"
#include "review/kept_sides.h"

namespace stet {

/// Appends the text of a link that has both sides. What no edit touches comes from `kept.words`; the words of an edit,
/// and the white space between them and their neighbours, from the side that `kept.edits` names.
void appendLinkText(const Comparison& comparison, uint32_t link, IndexRange edits, const KeptSides& kept,
                    std::u16string& out);

}  // namespace stet
