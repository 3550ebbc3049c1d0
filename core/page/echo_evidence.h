#pragma once
// What other rows say about a row's readings, as far as they are themselves understood.

#include <array>
#include <vector>

#include "page/believed_lengths.h"
#include "page/believed_places.h"
#include "page/row_belief.h"
#include "page/seam_evidence.h"
#include "page/seam_page.h"

namespace stet {

/// The evidence of the page's other rows for one row, computed once from what is believed of them.
class EchoEvidence {
  public:
    EchoEvidence(const SeamPage& page, const PageBelief& belief);

    /// Gathers what is needed for a row. Linear in its links and words.
    void lookAt(uint32_t row);
    /// Adds the features of a reading of the row looked at. Constant time.
    void collect(uint32_t state, FeatureList& out) const;
    /// The sum of their weights.
    float score(uint32_t state, const std::vector<float>& weights) const;
    /// Adds what the page says about the side of a hunk's one-sided rows, for `Evidence::TailSide`.
    void collectTail(uint32_t hunk, FeatureList& out) const;

    /// How surely an edge of the row looked at, at this seam, comes back at an edge in the other column: 0 to 1.
    float seamEcho(uint32_t at) const;
    /// Words of a hunk's one-sided rows that come back in the columns of change rows, of the same hunk or of others.
    PerSide<float> tailEcho(uint32_t hunk, bool otherHunks) const;
    /// Inserted less deleted among the one-sided rows of other hunks: -1 to 1.
    float pageBalance(uint32_t hunk) const;

  private:
    struct Edge {                    ///< what the links of a place say
        float older = 0, newer = 0;  ///< how surely it comes back at the edge of a cell of that column
        float none = 0;              ///< at no edge
        bool linked = false;
    };
    struct Mass {  ///< sums over words before a place
        float older = 0, newer = 0, any = 0;
    };
    void gatherTailEchoes();
    /// Probability that the middle of a run stands in the older column.
    float olderAt(WordRun::Place place, uint32_t length) const;
    void gatherEdges();
    void gatherMass();
    template <class Features>
    void add(uint32_t state, Features& out) const;
    template <class Features>
    void addEdge(int slot, bool start, uint32_t place, Side side, Features& out) const;
    template <class Features>
    void addMass(uint32_t at, Side first, bool split, Features& out) const;

    const SeamPage& m_page;
    const PageBelief& m_belief;
    BelievedPlaces m_places;
    uint32_t m_row = 0;
    std::array<std::vector<Edge>, 4> m_edges;               ///< [start][other hunk] by place
    std::array<std::vector<Mass>, 2> m_mass;                ///< [other hunk] by place
    std::vector<float> m_tailBalance;                       ///< expected inserted less deleted rows, by hunk
    std::vector<float> m_tailRows;                          ///< expected one-sided rows, by hunk
    std::vector<float> m_drift;                             ///< newer row less older row of what comes back in a hunk
    std::vector<std::array<PerSide<float>, 2>> m_tailEcho;  ///< by hunk; [other hunk]
    float m_balance = 0, m_tails = 0;
    BelievedLengths m_lengths;
};

}  // namespace stet
