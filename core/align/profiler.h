#pragma once
// Profiles as they are needed: all of a long text at once would be the largest table of a comparison.

#include <functional>
#include <span>
#include <vector>

#include "align/gap.h"
#include "align/profile.h"
#include "text/progress.h"
#include "text/span.h"

namespace stet {

/// Makes the profiles of the sentences at hand. A fixed sentence has an empty one.
class Profiler {
  public:
    /// Gives the features of a sentence in any order. The view lives until the next call.
    using FeaturesOf = std::function<std::span<const Feature>(Side, uint32_t sentence)>;

    /// A stem is as rare as it is in the sentences of all `gaps`. `keys` must outlive this. May throw Cancelled.
    Profiler(FeaturesOf featuresOf, const PerSide<SentenceKeys>& keys, std::span<const Gap> gaps, Progress* progress);

    /// The features of a sentence in any order. The view lives until the next call of any function here.
    std::span<const Feature> featuresOf(Side side, uint32_t sentence) const;

    /// Drops the profiles of a side. Those asked for next are of `sentences`.
    void reset(Side side, IndexRange sentences) { m_profiles[side].reset(sentences); }
    /// The profile of a sentence, made when it is first asked for. The view lives until the next of its side is made.
    Profile of(Side side, uint32_t sentence);
    /// Drops all profiles and makes those of `sentences`.
    const PerSide<Profiles>& of(PerSide<IndexRange> sentences);
    /// Those made last.
    const PerSide<Profiles>& profiles() const { return m_profiles; }
    const FeatureWeights& weights() const { return m_weights; }

  private:
    FeaturesOf m_featuresOf;
    const PerSide<SentenceKeys>& m_keys;
    FeatureWeights m_weights;
    PerSide<Profiles> m_profiles;
};

}  // namespace stet
