#pragma once
// Which rows of a page are taken otherwise than before.

#include <cstdint>
#include <vector>

#include "text/span.h"

namespace stet {

/// Numbers that stand for how each row is taken, held against those before.
class ChangedRows {
  public:
    /// The first time, all rows are new.
    void update(std::vector<uint32_t> rows);
    /// Is any row of the range taken otherwise than before the last update? Constant time.
    bool any(IndexRange range) const { return m_before[range.begin] != m_before[range.end]; }

  private:
    std::vector<uint32_t> m_rows;
    std::vector<uint32_t> m_before;  ///< by row: how many before it are changed
};

}  // namespace stet
