#pragma once
// One sentence that became several, or several that became one.

#include <vector>

#include "align/sentence_links.h"

namespace stet {

/// Lets sentences that no link took join a link beside them whose one sentence across takes them in: they make it 1:n
/// or n:1. `links` are those of the gap, rising on both sides; their similarity is brought up to date and their
/// confidence becomes that of the sentence least sure to belong.
void joinLeftOvers(const Gap& gap, const PerSide<SentenceKeys>& keys, const PerSide<Profiles>& profiles,
                   std::vector<SentencePair>& links);

}  // namespace stet
