#pragma once
// Sentences of two lists that say nearly the same, found without weighing every pair.

#include <cstdint>
#include <span>

#include <vector>

#include "align/profiler.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// A sentence of each side and how alike they are.
struct SimilarPair {
    uint32_t before = 0;
    uint32_t after = 0;
    float similarity = 0;
};

/// For each of the `before` sentences up to `kCandidates` of the `after` ones at least `threshold` alike, the likest
/// first. Only pairs that share two of a sentence's rarest words are weighed, so time is linear in the sentences.
/// Both lists rise. May throw Cancelled.
std::vector<SimilarPair> similarPairs(Profiler& profiler, const PerSide<std::vector<uint32_t>>& sentences,
                                      float threshold, const Progress* progress);

}  // namespace stet
