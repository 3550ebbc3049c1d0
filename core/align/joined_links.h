#pragma once
// One sentence that became several, or several that became one.

#include <optional>
#include <vector>

#include "align/sentence_links.h"

namespace stet {

/// What speaks for a left-over sentence beside a link being part of it; shares of the words' weight, 0 to 1.
struct JoinEvidence {
    float takenIn = 0;  ///< of the sentence: what the answer has beyond what the link accounts for
    float filled = 0;   ///< of what was unaccounted for in the answer: what the sentence has
};

/// A link made wider by a sentence, whose similarity is up to date.
struct JoinedLink {
    SentencePair link;
    JoinEvidence evidence;
};

/// `link`, whose other side is one sentence, with `sentence` beside it. Nothing where it takes nothing in or may not
/// grow.
std::optional<JoinedLink> joined(const SentencePair& link, Side side, uint32_t sentence,
                                 const PerSide<SentenceKeys>& keys, const Profiler& profiler);

/// A logistic model of whether the sentence joins.
struct JoinWeights {
    float bias, takenIn, filled;
};
inline constexpr JoinWeights kJoinWeights = {
#include "align/join_weights.inc"
};

/// Lets sentences that no link took join a link beside them whose one sentence across takes them in: they make it 1:n
/// or n:1. `links` are those of the gap, rising on both sides; their similarity is brought up to date and their
/// confidence becomes that of the sentence least sure to belong.
void joinLeftOvers(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys, std::vector<SentencePair>& links,
                   const JoinWeights& weights = kJoinWeights);

}  // namespace stet
