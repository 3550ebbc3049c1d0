#pragma once
// How long the page's paragraphs are believed to be: where few matches show it, the readings so far do.

#include <vector>

#include "page/row_belief.h"

namespace stet {

/// Mean and deviation of log(words) of a page's cells, as believed; matches and what paragraphs are like count as six.
class BelievedLengths {
  public:
    BelievedLengths(const SeamPage& page, const PageBelief& belief);

    /// Leaves the row's own cells out.
    void lookAt(uint32_t row);
    /// Log density of a cell of so many words, but for a constant; at least -8.
    float fit(uint32_t words) const;

  private:
    struct Sums {
        double count = 0, lengths = 0, squares = 0;

        void add(double length, double share);
        Sums less(const Sums& other) const;
    };
    std::vector<Sums> m_rows;
    Sums m_all;
    double m_mean = 0, m_deviation = 1, m_logDeviation = 0;  ///< without the row looked at
};

}  // namespace stet
