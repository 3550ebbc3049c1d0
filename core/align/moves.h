#pragma once
// Sentences that found no answer in their place and have one elsewhere.

#include <vector>

#include "align/alignment.h"

namespace stet {

/// Pairs of sentences, one of each list, that moved from one place to another, in the order of their after side.
/// A sentence moves with an equal one, or with a similar one when each is the other's best. Short sentences and such as
/// stand several times move only beside another that moves the same way, so that stock phrases and repetitions do not.
/// `alone` lists the sentences without an answer, rising. Near linear in their number. May throw
/// Cancelled.
std::vector<AlignedSentences> findMoves(const PerSide<std::vector<uint32_t>>& alone, const PerSide<SentenceKeys>& keys,
                                        Profiler& profiler, const Progress* progress);

}  // namespace stet
