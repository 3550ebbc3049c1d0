#pragma once
// The words of the sentences that have to be set against one another.

#include "align/alignment.h"
#include "refine/token_table.h"
#include "text/progress.h"

namespace stet {

/// Weighed profiles of the sentences in gaps: only these are cut into words. May throw Cancelled.
PerSide<Profiles> profilesOf(const Skeleton& skeleton, const PerSide<SentenceKeys>& keys, TokenTable& tokens,
                             Progress* progress);

}  // namespace stet
