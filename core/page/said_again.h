#pragma once
// What a row says again: a paragraph goes on about its own things.

#include <cstdint>
#include <vector>

#include "page/seam_evidence.h"
#include "page/seam_words.h"

namespace stet {

/// The content words of a row, by their stems. Refers to the words, which must outlive it.
class SaidAgain {
  public:
    explicit SaidAgain(const std::vector<SeamWord>& words);

    /// Adds the features of a seam before `words[at]`; `unlike`: no cut of the row makes two cells that are much alike.
    void collect(uint32_t at, bool unlike, FeatureList& out) const;

  private:
    using Words = std::vector<SeamWord>;

    const Words& m_words;
    std::vector<float> m_chains;     ///< by place: weight of the words before it that are said again soon behind
    float m_fewest = 0, m_mean = 0;  ///< chains at the row's sentence starts
};

}  // namespace stet
