#pragma once
// Where two web or mail addresses, handles or tags differ: at their parts, for readers do not read them letter by
// letter.

#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

/// What differs between the addresses at `words`, in order, as runs of parts (letters and digits between marks; a mark
/// is a part too); on one side a run may be empty. Runs that marks alone divide are one. Nothing when a word is no
/// address, when less than half of the longer one stays, and for more than 200 parts.
std::vector<PerSide<Span>> changedParts(PerSide<std::u16string_view> texts, PerSide<Span> words);

}  // namespace stet
