#pragma once
// How sure a link of one sentence with one is.

namespace stet {

/// What speaks for a pair of sentences and against it.
struct PairEvidence {
    float similarity = 0;  ///< 0 to 1
    float margin = 0;      ///< how much more alike than either with any other sentence of the gap, 0 to 1
    float shift = 0;       ///< how far apart they stand in the gap: difference of their relative places, 0 to 1
    int openEnds = 0;  ///< of the places before and behind the pair, how many hold left-over sentences on both sides
};

/// The probability that people would link the pair, by a logistic model; README.md of this folder says how well it
/// holds.
float confidenceOf(const PairEvidence& pair);

}  // namespace stet
