#pragma once
// All sentences of one version set against all of the other: equal ones, similar ones, moved ones, the rest.

#include <optional>
#include <span>
#include <vector>

#include "align/gap.h"
#include "align/interner.h"
#include "align/profiler.h"
#include "align/sequence_diff.h"
#include "text/span.h"

namespace stet {

/// Which sentences are equal in order, and the gaps between them that are still to be linked.
struct Skeleton {
    std::vector<Hunk> equal;  ///< runs of sentences that answer each other one by one
    std::vector<Gap> gaps;
    bool exact = true;
};

/// Compares the ids. A short run of sentences that stand more than once (a stock phrase, a sign) does not hold two gaps
/// apart: it becomes part of one. May throw Cancelled.
Skeleton makeSkeleton(const PerSide<SentenceKeys>& keys, const Progress* progress);

/// Sentences that answer each other, or stand alone on one side.
struct AlignedSentences {
    PerSide<IndexRange> sentences;
    float similarity = 0;
    float confidence = 0;  ///< probability that people would draw this link; 0 for a sentence alone
    bool equal = false;
    bool moved = false;
    std::optional<uint32_t> repeats;  ///< alone, and its own side has it once more: there
};

struct Alignment {
    std::vector<AlignedSentences> links;  ///< in the order shown: see Link in compare/comparison.h
    std::vector<Gap> limits;              ///< gaps too large and too unlike to be linked well
};

/// Links everything. `profiler` must know the sentences of all gaps. May throw Cancelled.
Alignment alignSentences(const Skeleton& skeleton, const PerSide<SentenceKeys>& keys, Profiler& profiler,
                         const Progress* progress);

}  // namespace stet
