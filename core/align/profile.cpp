#include "align/profile.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

/// Share of its weight that a word has in common with another of the same stem. README.md has the figures.
constexpr float kStemShare = 0.1f;

}  // namespace

void weigh(std::vector<Profile*>& sentences) {
    TokenId last = 0;
    for (Profile* profile : sentences) {
        std::sort(profile->features.begin(), profile->features.end());
        if (!profile->features.empty()) last = std::max(last, profile->features.back().stem);
    }
    std::vector<uint32_t> frequency(size_t{last} + 1);
    for (const Profile* profile : sentences)
        for (size_t i = 0; i < profile->features.size(); ++i)
            if (i == 0 || profile->features[i].stem != profile->features[i - 1].stem)
                ++frequency[profile->features[i].stem];

    const auto n = static_cast<float>(sentences.size());
    std::vector<float> rarity(frequency.size());
    for (size_t stem = 0; stem < rarity.size(); ++stem)
        if (frequency[stem] > 0) rarity[stem] = std::log(1 + n / static_cast<float>(frequency[stem]));
    for (Profile* profile : sentences) {
        for (Feature& feature : profile->features) {
            feature.weight *= rarity[feature.stem];
            profile->weight += feature.weight;
        }
    }
}

Profile joined(const Profile& first, const Profile& second) {
    Profile both;
    both.features.resize(first.features.size() + second.features.size());
    std::merge(first.features.begin(), first.features.end(), second.features.begin(), second.features.end(),
               both.features.begin());
    both.weight = first.weight + second.weight;
    return both;
}

float sharedWeight(const Profile& before, const Profile& after) {
    float shared = 0;
    const Feature* i = before.features.data();
    const Feature* j = after.features.data();
    const Feature* const lastI = i + before.features.size();
    const Feature* const lastJ = j + after.features.size();
    while (i != lastI && j != lastJ) {
        const TokenId a = i->stem;
        const TokenId b = j->stem;
        if (a == b) shared += std::min(i->weight, j->weight) * (i->word == j->word ? 1.0f : kStemShare);
        i += a <= b;  // without a branch: which side goes on cannot be foretold
        j += b <= a;
    }
    return shared;
}

float similarity(const Profile& before, const Profile& after) {
    const float total = before.weight + after.weight;
    return total > 0 ? 2 * sharedWeight(before, after) / total : 0;
}

}  // namespace stet
