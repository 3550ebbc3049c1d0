#pragma once
// Which pieces two readings of a text share, given that no edit lies in them.

#include <string_view>
#include <vector>

#include "text/fold.h"
#include "text/span.h"

namespace stet {

/// Whether nothing but ignored differences lies between two texts, and white space parts both at the same places: a
/// quotation mark that closes does not read like one that opens.
bool readAlike(std::u16string_view before, std::u16string_view after, FoldSet ignore);

/// The pieces that read alike in two stretches whose words a comparison found to be the same; in order, by their places
/// in `texts`, each as long as can be. Between them lie marks and white space. Where words do not answer one another
/// ("har-\nbour"), all from the first to the last of them are one piece. Linear.
std::vector<PerSide<Span>> sharedPieces(PerSide<std::u16string_view> texts, PerSide<Span> stretch, FoldSet ignore);

}  // namespace stet
