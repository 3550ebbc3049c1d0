#pragma once
// A conditional random field over the rows of each hunk, the seam inside each row. Rows of different places inform one
// another through features that are computed from what is believed of them so far, as in auto-context (Tu 2008): the
// first pass sees each row alone, the later ones see what the pass before believed; in the last ones boosted trees add
// what holds only together.

#include <array>
#include <vector>

#include "page/changed_rows.h"
#include "page/other_rows.h"
#include "page/own_evidence.h"
#include "page/seam_chain.h"
#include "page/seam_evidence.h"
#include "page/seam_page.h"
#include "page/seam_trees.h"

namespace stet {

/// One weight for each kind of evidence: for the first pass, and for the later ones.
struct SeamWeights {
    std::vector<float> first = std::vector<float>(kWeightCount);
    std::vector<float> later = std::vector<float>(kWeightCount);
};

/// The weights that training found (seam_weights.inc).
const SeamWeights& seamWeights();

inline constexpr int kLaterPasses = 4;
inline constexpr int kJudgedPasses = 3;  ///< behind these
inline constexpr float kDamping = 0.5f;  ///< share of the belief before that a later pass keeps

/// Features of a hunk's chain. `others` may be null (the first pass).
struct ChainFeatures {
    std::array<FeatureList, kChainKinds> first, next, last;
};
ChainFeatures chainFeatures(const SeamPage& page, uint32_t hunk, OtherRows* others);
ChainScores chainScores(const ChainFeatures& features, const std::vector<float>& weights);

float dot(const FeatureList& features, const std::vector<float>& weights);

/// The log weights of a row's kinds from those of its states; forbidden states count nothing.
KindScores kindScores(const SeamRow& row, const std::vector<float>& scores);

/// Probabilities of a row's states, given those of its kinds. `weights`: as kindScores() has them of `scores`.
std::vector<float> stateShares(const SeamRow& row, const std::vector<float>& scores, const KindScores& weights,
                               const KindScores& kinds);

using StateScores = std::vector<std::vector<float>>;  ///< by row and state

/// A page read pass by pass. Refers to the page and the weights: both must outlive it.
class PageReading {
  public:
    /// The first pass: each row alone.
    PageReading(const SeamPage& page, const SeamWeights& weights);

    /// A later pass: what other rows say counts too.
    void listen();
    /// The same, and the trees judge the readings between which the belief hesitated when first asked.
    void judge(const SeamTrees& trees);
    /// Weighs the sides of one-sided rows against each other, see `supposed_sides.h`.
    void supposeSides();

    const PageBelief& belief() const { return m_belief; }
    /// Scores of all readings by the later weights, with what `echo` says.
    StateScores laterScores(EchoEvidence& echo) const;

  private:
    void take(PageBelief next);

    const SeamPage& m_page;
    const SeamWeights& m_weights;
    StateScores m_own;  ///< by the later weights
    PageBelief m_belief;
    std::vector<DoubtfulStates> m_doubtful;  ///< by row, once asked
    ChangedRows m_changed;                   ///< as judged before
    bool m_alone = true;                     ///< no later pass yet
};

/// What is to be believed of the page after `later` passes behind the first.
PageBelief believe(const SeamPage& page, const SeamWeights& weights, int later = kLaterPasses);

/// What is to be believed once the trees have judged, and sides been supposed: before the last of these passes, which
/// so reads the change rows anew, and behind it.
PageBelief believe(const SeamPage& page, const SeamWeights& weights, const SeamTrees& trees);

}  // namespace stet
