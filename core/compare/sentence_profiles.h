#pragma once
// The words of the sentences that have to be set against one another.

#include "align/alignment.h"
#include "refine/token_table.h"
#include "text/progress.h"

namespace stet {

/// Knows the words of the sentences in gaps: only these are cut into words. `keys` and `tokens` must outlive it. May
/// throw Cancelled.
Profiler profilerOf(const Skeleton& skeleton, const PerSide<SentenceKeys>& keys, TokenTable& tokens,
                    Progress* progress);

}  // namespace stet
