#pragma once
// Ties as a reader makes and undoes them: arithmetic over runs of sentences.

#include <optional>
#include <vector>

#include "compare/options.h"

namespace stet {

/// The runs of sentences a reader has picked, at most one on each side.
using PickedSentences = PerSide<std::optional<IndexRange>>;

/// `ties` with the picked runs tied together, instead of all ties that shared a sentence with them. Both must be
/// picked.
std::vector<Tie> tied(std::vector<Tie> ties, const PickedSentences& picked);

/// `ties` with the picked runs answering nothing, instead of all ties that shared a sentence with them.
std::vector<Tie> parted(std::vector<Tie> ties, const PickedSentences& picked);

}  // namespace stet
