#include "align/profile.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

/// Share of a word's weight that its stem carries. See the ablation in core/align/README.md.
constexpr float kStemShare = 0.3f;

Profile unweighted(const std::vector<ProfileToken>& tokens) {
    Profile profile;
    profile.features.reserve(2 * tokens.size());
    for (const ProfileToken& token : tokens) {
        profile.features.push_back({token.word, token.importance * (1 - kStemShare)});
        profile.features.push_back({token.stem, token.importance * kStemShare});
    }
    std::sort(profile.features.begin(), profile.features.end(), [](auto& a, auto& b) { return a.id < b.id; });
    return profile;
}

}  // namespace

std::vector<Profile> makeProfiles(const std::vector<std::vector<ProfileToken>>& sentences) {
    std::vector<Profile> profiles;
    profiles.reserve(sentences.size());
    TokenId last = 0;
    for (const auto& tokens : sentences) {
        profiles.push_back(unweighted(tokens));
        if (!profiles.back().features.empty()) last = std::max(last, profiles.back().features.back().id);
    }

    std::vector<uint32_t> frequency(size_t{last} + 1);
    for (const Profile& profile : profiles)
        for (size_t i = 0; i < profile.features.size(); ++i)
            if (i == 0 || profile.features[i].id != profile.features[i - 1].id) ++frequency[profile.features[i].id];

    const auto n = static_cast<float>(sentences.size());
    for (Profile& profile : profiles) {
        for (Feature& feature : profile.features) {
            feature.weight *= std::log(1 + n / static_cast<float>(frequency[feature.id]));
            profile.weight += feature.weight;
        }
    }
    return profiles;
}

Profile joined(const Profile& first, const Profile& second) {
    Profile both;
    both.features.resize(first.features.size() + second.features.size());
    std::merge(first.features.begin(), first.features.end(), second.features.begin(), second.features.end(),
               both.features.begin(), [](auto& a, auto& b) { return a.id < b.id; });
    both.weight = first.weight + second.weight;
    return both;
}

float sharedWeight(const Profile& before, const Profile& after) {
    float shared = 0;
    auto i = before.features.begin();
    auto j = after.features.begin();
    while (i != before.features.end() && j != after.features.end()) {
        if (i->id < j->id) {
            ++i;
        } else if (j->id < i->id) {
            ++j;
        } else {
            shared += std::min(i->weight, j->weight);
            ++i, ++j;
        }
    }
    return shared;
}

float similarity(const Profile& before, const Profile& after) {
    const float total = before.weight + after.weight;
    return total > 0 ? 2 * sharedWeight(before, after) / total : 0;
}

}  // namespace stet
