#include "compare/ties.h"

#include <algorithm>

namespace stet {

std::vector<Tie> fitting(const std::vector<Tie>& ties, PerSide<size_t> sentences) {
    std::vector<Tie> fits;
    for (const Tie& tie : ties) {
        const auto inside = [&](Side side) {
            return tie.sentences[side].begin <= tie.sentences[side].end && tie.sentences[side].end <= sentences[side];
        };
        if (inside(Side::Before) && inside(Side::After)) fits.push_back(tie);
    }
    return fits;
}

void fixTies(const std::vector<Tie>& ties, TokenId firstFree, PerSide<SentenceKeys>& keys) {
    TokenId next = firstFree;
    for (const Tie& tie : ties) {
        const TokenId shared = next++;
        for (const Side side : kSides) {
            const IndexRange range = tie.sentences[side];
            for (uint32_t s = range.begin; s < range.end; ++s) {
                keys[side].ids[s] = s == range.begin ? shared : next++;
                keys[side].fixed[s] = true;
            }
        }
    }
}

Alignment withTies(const std::vector<Tie>& ties, Alignment alignment) {
    for (const Tie& tie : ties) {
        if (tie.sentences.before.empty() || tie.sentences.after.empty()) continue;
        std::erase_if(alignment.links, [&](const AlignedSentences& link) {
            const bool single = link.sentences.before.empty() || link.sentences.after.empty();
            return single && (link.sentences.before.empty() ? tie.sentences.after.contains(link.sentences.after)
                                                            : tie.sentences.before.contains(link.sentences.before));
        });
        for (AlignedSentences& link : alignment.links) {
            if (link.sentences.before.empty() || link.sentences.before.begin != tie.sentences.before.begin) continue;
            link.sentences = tie.sentences;
            link.equal = false;
            link.similarity = link.confidence = 1;
        }
    }
    return alignment;
}

}  // namespace stet
