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
        : m_gap(gap), m_profiler(weights.profiler()), m_alike(weights.of(gap.sentences)) {
        auto cell = m_alike.begin();
        const auto& [before, after] = m_profiler.profiles();
        for (uint32_t i = gap.sentences.before.begin; i < gap.sentences.before.end; ++i) {
            const float weight = before[i].weight;
            for (uint32_t j = gap.sentences.after.begin; j < gap.sentences.after.end; ++j, ++cell) {
                const float total = weight + after[j].weight;
                *cell = total > 0 ? 2 * *cell / total : 0;
            }
        }
    }

    const Gap& gap() const { return m_gap; }
    const Profiler& profiler() const { return m_profiler; }
    uint32_t size(Side side) const { return m_gap.sentences[side].size(); }

    /// As similarity() of their profiles.
    float at(uint32_t before, uint32_t after) const { return m_alike[size_t{before} * size(Side::After) + after]; }

  private:
    Gap m_gap;
    const Profiler& m_profiler;
    std::vector<float> m_alike;  ///< row by row
};

}  // namespace stet
