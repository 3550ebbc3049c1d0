#pragma once
// Which sentences of one version answer which of the other, inside a gap between equal ones.

#include <vector>

#include "align/gap_similarities.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// Sentences (by index) that answer each other; both sides non-empty.
struct SentencePair {
    PerSide<IndexRange> sentences;
    float similarity = 0;
    float confidence = 1;  ///< probability that people would draw this link
};

/// The pairs of a gap by dynamic programming: the rising chain with the highest sum of similarities above the
/// thresholds (Gale and Church 1993, with content for length).
std::vector<SentencePair> likeliestPairs(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys);

/// Links the sentences of a gap in rising order: the likeliest pairs, then 1:n and n:1 by letting sentences that are
/// left over join a pair. At most kDenseCells pairs are weighed one by one; a larger gap is first cut at pairs of
/// sentences that are surely each other's. Sets `*limited` when even that left too much. May throw Cancelled.
std::vector<SentencePair> linkGap(const Gap& gap, const PerSide<SentenceKeys>& keys, SharedWeights& weights,
                                  bool* limited, const Progress* progress);

inline constexpr uint64_t kDenseCells = 1 << 16;

}  // namespace stet
