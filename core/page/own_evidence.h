#pragma once
// What a row says about its own readings, before other rows are asked.

#include <vector>

#include "page/seam_evidence.h"
#include "page/seam_page.h"

namespace stet {

/// The evidence inside one row. Refers to the page and the row: both must outlive it.
class OwnEvidence {
  public:
    OwnEvidence(const PageShape& shape, const SeamRow& row);

    /// Adds the features of a reading (a state of the row). Constant time.
    void collect(uint32_t state, FeatureList& out) const;

  private:
    void collectEdge(uint32_t at, FeatureList& out) const;
    void collectStart(uint32_t at, FeatureList& out) const;
    void collectCohesion(uint32_t at, FeatureList& out) const;
    void collectBalance(uint32_t at, FeatureList& out) const;
    void collectHeadings(uint32_t at, FeatureList& out) const;
    void collectLengths(uint32_t at, FeatureList& out) const;
    void collectLikeness(uint32_t at, FeatureList& out) const;
    void collectSelfRuns(uint32_t at, FeatureList& out) const;
    void collectWhole(FeatureList& out) const;

    const PageShape& m_shape;
    const std::vector<SeamWord>& m_words;
    const std::vector<uint32_t>& m_seams;
    // Over places 0 … words: what lies before the place.
    std::vector<uint32_t> m_stops;  ///< sentences ended
    std::vector<uint32_t> m_capitals;
    std::vector<uint32_t> m_letters;
    std::vector<int> m_curly, m_brackets, m_straight;
    std::vector<float> m_dice;      ///< likeness of the cells cut there
    std::vector<float> m_crossing;  ///< words of self runs with one end on each side
    float m_selfWords = 0;
    float m_bestDice = 0;
};

}  // namespace stet
