#pragma once
// What a comparison can be told.

#include <vector>

#include "refine/word_diff.h"
#include "segment/segmentation.h"
#include "text/fold.h"
#include "text/span.h"

namespace stet {

/// Sentences that a reader tied together: they answer each other whatever the similarity says. Each side is a run of
/// sentences of that side's segmentation; one side may be empty (these sentences answer nothing).
struct Tie {
    PerSide<IndexRange> sentences;
    friend bool operator==(const Tie&, const Tie&) = default;
};

struct CompareOptions {
    PerSide<SegmentOptions> segment;
    FoldSet ignore = kDefaultIgnored;
    Fineness fineness = Fineness::Phrases;
    std::vector<Tie> ties;  ///< disjoint on each side
};

}  // namespace stet
