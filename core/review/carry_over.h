#pragma once
// Decisions follow their changes to a new comparison, after a text or an option has changed.

#include <vector>

#include "compare/comparison.h"
#include "review/change_mark.h"
#include "review/decisions.h"

namespace stet {

struct CarriedOver {
    Review review;                       ///< of the new comparison
    uint32_t carried = 0;                ///< changes about which something was said, and all of it found its place
    std::vector<NotCarried> notCarried;  ///< of `leftBehind` what still has no place; then the other changes, in the
                                         ///< order of the marks; nothing is dropped in silence
};

/// A decision goes to the change with the same id; else to the changes that now stand between the same sentences,
/// wherever these went; and where a change's own sentences were worked on, to those of its edits whose words are the
/// same. Comment and flag go to what stands there now in any case. `marks` are those of `review`, their spans lie in
/// `documents`. Costs a comparison of each text with its older state unless all ids are found.
///
/// `leftBehind`, what found no place in earlier comparisons, is tried again: once a change is again what was decided
/// on, it gets what was said, unless other things were said about it since. A comment that other words had in the
/// meantime, and that is still there, comes back to its own.
CarriedOver carryOver(const PerSide<DocumentPtr>& documents, const std::vector<ChangeMark>& marks, const Review& review,
                      const Comparison& now, std::vector<NotCarried> leftBehind = {});

}  // namespace stet
