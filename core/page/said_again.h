#pragma once
// What a row says again: a paragraph goes on about its own things, and two versions of one begin and end alike.

#include <cstdint>
#include <vector>

#include "page/page_shape.h"
#include "page/seam_evidence.h"

namespace stet {

/// The content words of a row, by their stems. Refers to the words, which must outlive it.
class SaidAgain {
  public:
    SaidAgain(const PageShape& shape, const std::vector<SeamWord>& words);

    /// Adds the features of a seam before `words[at]`; `unlike`: no cut of the row makes two cells that are much alike.
    /// Time: that of four sentences of at most 30 words.
    void collect(uint32_t at, bool unlike, FeatureList& out) const;

  private:
    using Words = std::vector<SeamWord>;
    struct Range {
        uint32_t begin, end;
    };
    void gatherChains();
    void collectChains(uint32_t at, bool unlike, FeatureList& out) const;
    /// Share of the lesser content of two stretches that stands in both.
    float shared(Range a, Range b) const;
    Range sentenceFrom(uint32_t begin, uint32_t limit) const;
    Range sentenceUpTo(uint32_t end, uint32_t limit) const;

    const Words& m_words;
    std::vector<float> m_weight;   ///< of each word: 0 for short ones and those of the lexicon, less for the page's own
    std::vector<float> m_content;  ///< sum of the weights before a place
    std::vector<float> m_chains;   ///< by place: weight of the words before it that are said again soon behind
    float m_fewest = 0, m_mean = 0;  ///< chains at the row's sentence starts
};

}  // namespace stet
