#include "compare/sentence_profiles.h"

namespace stet {

PerSide<Profiles> profilesOf(const Skeleton& skeleton, const PerSide<SentenceKeys>& keys, TokenTable& tokens,
                             Progress* progress) {
    PerSide<Profiles> profiles;
    uint32_t seen = 0;
    for (const Side side : kSides) {
        size_t codeUnits = 0;
        for (const Gap& gap : skeleton.gaps)
            for (uint32_t s = gap.sentences[side].begin; s < gap.sentences[side].end; ++s)
                codeUnits += keys[side].lengths[s];
        profiles[side] = Profiles(keys[side].ids.size(), tokens.reserve(side, codeUnits));
        for (const Gap& gap : skeleton.gaps) {
            for (uint32_t s = gap.sentences[side].begin; s < gap.sentences[side].end; ++s) {
                if (seen++ % 1024 == 0) checkpoint(progress, Stage::Align, 0.3);
                if (!keys[side].fixed[s]) profiles[side].add(s, tokens.featuresOf(side, s));
            }
        }
    }
    weigh(profiles);
    return profiles;
}

}  // namespace stet
