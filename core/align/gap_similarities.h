#pragma once
// How alike every sentence of a gap is with every one across.

#include <cstdint>
#include <vector>

#include "align/gap.h"
#include "align/shared_weights.h"

namespace stet {

/// The table of a gap: one cell a pair, so for gaps of bounded size. Places are counted from the gap's begin.
class GapSimilarities {
  public:
    /// Makes the profiles of the gap. The table can be used until others are made.
    GapSimilarities(const Gap& gap, SharedWeights& weights)
        : m_gap(gap), m_profiler(weights.profiler()), m_shared(weights.of(gap.sentences)) {}

    const Gap& gap() const { return m_gap; }
    const Profiler& profiler() const { return m_profiler; }
    uint32_t size(Side side) const { return m_gap.sentences[side].size(); }

    /// As similarity() of their profiles.
    float at(uint32_t before, uint32_t after) const {
        const float total = weight(Side::Before, before) + weight(Side::After, after);
        return total > 0 ? 2 * m_shared[size_t{before} * size(Side::After) + after] / total : 0;
    }

  private:
    float weight(Side side, uint32_t place) const {
        return m_profiler.profiles()[side][m_gap.sentences[side].begin + place].weight;
    }

    Gap m_gap;
    const Profiler& m_profiler;
    std::vector<float> m_shared;
};

}  // namespace stet
