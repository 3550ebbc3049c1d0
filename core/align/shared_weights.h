#pragma once
// How much every sentence of a gap shares with every one across.

#include <cstdint>
#include <vector>

#include "align/profile.h"
#include "text/span.h"

namespace stet {

/// Finds the shared weights of many pairs at once through lists of who has a stem, as a search engine does: a pair
/// costs what it shares, not what its sentences have. Keeps its lists from gap to gap.
class SharedWeights {
  public:
    explicit SharedWeights(const PerSide<Profiles>& profiles) : m_profiles(profiles) {}

    /// sharedWeight() of each `before` sentence with each `after` one, row by row.
    std::vector<float> of(PerSide<IndexRange> sentences);

    const PerSide<Profiles>& profiles() const { return m_profiles; }

  private:
    /// The features of one stem in one sentence of the after side.
    struct Posting {
        uint32_t column = 0;
        uint32_t next = 0;  ///< the posting of the same stem in a later column; 0: none
        std::span<const Feature> features;
    };
    void index(IndexRange columns);
    void clear();

    const PerSide<Profiles>& m_profiles;
    std::vector<Posting> m_postings;  ///< counted from 1
    std::vector<uint32_t> m_first;    ///< by stem: its first posting, or 0
};

}  // namespace stet
