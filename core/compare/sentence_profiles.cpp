#include "compare/sentence_profiles.h"

namespace stet {

Profiler profilerOf(const Skeleton& skeleton, const PerSide<SentenceKeys>& keys, TokenTable& tokens,
                    Progress* progress) {
    for (const Side side : kSides) {
        size_t codeUnits = 0;
        for (const Gap& gap : skeleton.gaps)
            for (uint32_t s = gap.sentences[side].begin; s < gap.sentences[side].end; ++s)
                codeUnits += keys[side].lengths[s];
        tokens.reserve(side, codeUnits);
    }
    const auto featuresOf = [&tokens](Side side, uint32_t sentence) { return tokens.featuresOf(side, sentence); };
    return {featuresOf, keys, skeleton.gaps, progress};
}

}  // namespace stet
