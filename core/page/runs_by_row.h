#pragma once
// The runs that come back on a page, as each row sees them.

#include <span>
#include <vector>

#include "page/seam_page.h"

namespace stet {

/// A run as one of its two rows sees it.
struct SeenRun {
    uint32_t word = 0;
    uint32_t length = 0;
    uint32_t there = 0;      ///< where it begins in the other row, among all places of the page
    bool otherHunk = false;  ///< the other row stands in
};

class RunsByRow {
  public:
    explicit RunsByRow(const SeamPage& page);

    /// The runs of a row, by the other row.
    std::span<const SeenRun> of(size_t row) const {
        return {m_seen.data() + m_begins[row], m_begins[row + 1] - m_begins[row]};
    }

  private:
    std::vector<size_t> m_begins;  ///< by row; behind the last, the end
    std::vector<SeenRun> m_seen;
};

}  // namespace stet
