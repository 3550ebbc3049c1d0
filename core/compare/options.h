#pragma once
// What a comparison can be told.

#include <vector>

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

/// How finely edits are marked, from single words to the whole sentence.
enum class Fineness : uint8_t {
    Words,      ///< every smallest edit, also between islands of little words
    Phrases,    ///< what a person would mark (default): islands of common little words are absorbed
    Sentences,  ///< a changed sentence is marked as a whole
};

struct CompareOptions {
    PerSide<SegmentOptions> segment;
    FoldSet ignore = kDefaultIgnored;
    Fineness fineness = Fineness::Phrases;
    std::vector<Tie> ties;  ///< disjoint on each side
};

}  // namespace stet
