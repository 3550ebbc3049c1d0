#pragma once
// A conditional random field over the rows of each hunk, the seam inside each row. Rows of different places inform one
// another through features that are computed from what is believed of them so far, as in auto-context (Tu 2008): the
// first pass sees each row alone, the later ones see what the pass before believed.

#include <array>
#include <vector>

#include "page/echo_evidence.h"
#include "page/own_evidence.h"
#include "page/seam_chain.h"
#include "page/seam_evidence.h"
#include "page/seam_page.h"

namespace stet {

/// One weight for each kind of evidence: for the first pass, and for the later ones.
struct SeamWeights {
    std::vector<float> first = std::vector<float>(kWeightCount);
    std::vector<float> later = std::vector<float>(kWeightCount);
};

/// The weights that training found (seam_weights.inc).
const SeamWeights& seamWeights();

inline constexpr int kLaterPasses = 4;
inline constexpr float kDamping = 0.5f;  ///< share of the belief before that a later pass keeps

/// Features of a hunk's chain. `echo` may be null (the first pass).
struct ChainFeatures {
    std::array<FeatureList, kChainKinds> first, next, last;
};
ChainFeatures chainFeatures(const SeamPage& page, uint32_t hunk, const EchoEvidence* echo);
ChainScores chainScores(const ChainFeatures& features, const std::vector<float>& weights);

float dot(const FeatureList& features, const std::vector<float>& weights);

/// The log weights of a row's kinds from those of its states; forbidden states count nothing.
KindScores kindScores(const SeamRow& row, const std::vector<float>& scores);

/// Probabilities of a row's states, given those of its kinds.
std::vector<float> stateShares(const SeamRow& row, const std::vector<float>& scores, const KindScores& kinds);

/// What is to be believed of the page after `later` passes behind the first.
PageBelief believe(const SeamPage& page, const SeamWeights& weights, int later = kLaterPasses);

}  // namespace stet
