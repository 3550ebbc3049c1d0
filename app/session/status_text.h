#pragma once
// The status line: where the reader is, how far the review is, what changed at all, what was looked through.

#include <QString>
#include <optional>

#include "compare/comparison.h"
#include "review/review_progress.h"

namespace stet {

/// "change 7 of 31 · 12 reviewed · 3 accepted · similarity 74 % · +290 −4 words · 52 line wraps and 14 quote styles
/// ignored". Parts that say nothing (no decision yet) are left out.
QString statusText(const Comparison& comparison, const ReviewProgress& progress, std::optional<uint32_t> current);

/// "52 line wraps and 14 quote styles"; empty when nothing was ignored.
QString ignoredText(const Statistics& statistics);

}  // namespace stet
