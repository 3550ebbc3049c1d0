#pragma once
// Which review goes on with what is opened, and what of it still fits. Runs on any thread.

#include "open/opening.h"

namespace stet {

/// The review for what is opened under `key` (of reviewKey()). One that goes on (OpenRequest::previous) stays in its
/// file when that is the file of the same texts, or one that the reader chose; with other texts it comes to the file
/// kept for these. With none to go on and none kept, the review goes on that was kept last for the same files.
std::shared_ptr<KeptReview> findReview(const OpenRequest& request, const QString& key);

/// What to know of a page that is opened again: what was said about its rows stays with lines that are still the same.
SavedPage continued(const std::optional<SavedPage>& before, const DocumentPtr& page, uint32_t pair);

/// Carries the decisions of a review over to a comparison, and what it stands on with them. Those that found no place
/// stay in its `notCarried`, and are tried again the next time.
void carryDecisions(KeptReview& kept, const Comparison& comparison);

}  // namespace stet
