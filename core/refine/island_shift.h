#pragma once
// Which of several equally short differences a reader would see.

#include <vector>

#include "align/sequence_diff.h"
#include "refine/word_diff.h"

namespace stet {

/// Lets the few words between two hunks stand where the same words occur again beside them, if then fewer hunks are
/// left or what goes is more nearly as long as what comes: "rule [next week] on [9 June on] whether" becomes
/// "rule [next week|on 9 June] on whether". The sum of sizes stays the same.
void shiftIslands(const LinkTokens& link, std::vector<Hunk>& hunks);

}  // namespace stet
