#pragma once
// How sure a link of one sentence with one is.

#include "align/sentence_links.h"

namespace stet {

/// What speaks for a pair of sentences and against it.
struct PairEvidence {
    float similarity = 0;  ///< 0 to 1
    float margin = 0;      ///< how much more alike than either with any other sentence of the gap, 0 to 1
    float shift = 0;       ///< how far apart they stand in the gap: difference of their relative places, 0 to 1
    float openEnds = 0;  ///< of the places before and behind the pair, how many hold left-over sentences on both sides
};

/// The evidence for links[l], a pair, among all links of the gap.
PairEvidence pairEvidence(const GapSimilarities& alike, const std::vector<SentencePair>& links, size_t l);

/// The probability that people would link the pair, by a logistic model; README.md of this folder says how well it
/// holds.
float confidenceOf(const PairEvidence& pair);

/// Says how sure those links of a gap are that are pairs.
void rateLinks(const GapSimilarities& alike, std::vector<SentencePair>& links);

}  // namespace stet
