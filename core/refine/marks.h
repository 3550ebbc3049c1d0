#pragma once
// What a change of marks alone is.

#include "align/sequence_diff.h"
#include "refine/change_class.h"
#include "refine/side_words.h"

namespace stet {

/// The class of marks that came, went or changed: quotation marks that came or went make or unmake a quotation; another
/// style of the same marks is typography; the rest is punctuation. Words of the hunk are passed over.
ChangeClass classOfMarks(const PerSide<SideWords>& words, const Hunk& hunk);

}  // namespace stet
