#pragma once
// The difference of two sequences of ids, as tight as it can be had in bounded time.

#include <span>
#include <vector>

#include "align/interner.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// Items of `before` that items of `after` take the place of. One range may be empty, never both.
struct Hunk {
    PerSide<IndexRange> range;
};

/// What differs, in order; between hunks the sequences are equal item by item.
struct EditScript {
    std::vector<Hunk> hunks;
    bool exact = true;  ///< false: somewhere the shortest script was out of reach and a longer one stands
};

/// Compares two sequences. The script is shortest (fewest deleted + inserted items) while the part without common head
/// and tail has at most 2^28 pairs of items; a larger one is first cut at anchors (items or runs of items that
/// stand once on both sides), which costs a little tightness. Linear memory and near linear time for any input. May
/// throw Cancelled.
EditScript diffSequences(std::span<const TokenId> before, std::span<const TokenId> after,
                         const Progress* progress = nullptr);

/// The pairs of equally long, equal runs between the hunks, in order.
std::vector<Hunk> equalRuns(const EditScript& script, size_t beforeSize, size_t afterSize);

}  // namespace stet
