#pragma once
// The front door of the core: two documents in, a comparison out.

#include <tl/expected.hpp>

#include "compare/comparison.h"
#include "text/progress.h"

namespace stet {

/// Compares two versions. Linear in their length for ordinary texts and bounded for any (see Comparison::limits).
/// `progress` may be null. Deterministic. Neither document may be null.
tl::expected<ComparisonPtr, Cancelled> compare(PerSide<DocumentPtr> documents, const CompareOptions& options,
                                               Progress* progress = nullptr);

/// The same comparison with its edits marked more finely or coarsely: what compare() would answer, for the price of
/// cutting the changed sentences into words. Changes keep their ids.
ComparisonPtr withFineness(const Comparison& comparison, Fineness fineness);

}  // namespace stet
