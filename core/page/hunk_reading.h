#pragma once
// The reading of a hunk's rows that is believed to get most of them right.

#include <vector>

#include "page/row_belief.h"
#include "page/seam_page.h"

namespace stet {

/// Where the change rows of a hunk end, and the state of the one-sided rows behind them.
struct HunkReading {
    uint32_t changes = 0;
    uint32_t tail = kInsertState;
};

HunkReading readHunk(const PageBelief& belief, IndexRange hunk);

/// The state of each row of the page when every hunk is read so.
std::vector<uint32_t> likeliestStates(const SeamPage& page, const PageBelief& belief);

}  // namespace stet
