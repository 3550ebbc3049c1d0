#pragma once
// How much every sentence of a gap shares with every one across.

#include <cstdint>
#include <vector>

#include "align/profiler.h"
#include "text/span.h"

namespace stet {

/// Finds the shared weights of many pairs at once through lists of who has a stem, as a search engine does: a pair
/// costs what it shares, not what its sentences have. Keeps its lists from gap to gap.
class SharedWeights {
  public:
    explicit SharedWeights(Profiler& profiler) : m_profiler(profiler) {}

    /// sharedWeight() of each `before` sentence with each `after` one, row by row. Makes their profiles.
    std::vector<float> of(PerSide<IndexRange> sentences);

    Profiler& profiler() const { return m_profiler; }

  private:
    /// The features of one stem in one sentence of the after side.
    struct Posting {
        uint32_t column = 0;
        uint32_t next = 0;  ///< the posting of the same stem in a later column; 0: none
        std::span<const Feature> features;
    };
    void index(const Profiles& profiles, IndexRange columns);
    void clear();

    Profiler& m_profiler;
    std::vector<Posting> m_postings;  ///< counted from 1
    std::vector<uint32_t> m_first;    ///< by stem: its first posting, or 0
};

}  // namespace stet
