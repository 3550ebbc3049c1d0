#pragma once
// The side of a hunk's one-sided rows. Where the seam of a change row stands hangs on the side of the one-sided rows
// that share its words, and their side on its seam, so what is believed of both may hold itself up. Here each side is
// supposed afresh.

#include <vector>

#include "page/row_belief.h"
#include "page/seam_page.h"

namespace stet {

/// Supposes either side for the one-sided rows, reads the change rows whose words come back in them again under it, and
/// moves the belief towards the side under which the two texts of the hunk share more in order. `weights`: those of the
/// later passes. Linear in the states and links of these change rows, besides what the order takes.
void supposeSides(const SeamPage& page, const std::vector<float>& weights, PageBelief& belief);

}  // namespace stet
