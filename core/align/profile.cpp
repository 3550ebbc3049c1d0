#include "align/profile.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

/// Share of its weight that a word has in common with another of the same stem. README.md has the figures.
constexpr float kStemShare = 0.1f;

constexpr auto byKey = [](const Feature& a, const Feature& b) { return a.key() < b.key(); };

}  // namespace

void Profiles::add(uint32_t sentence, std::span<const Feature> features) {
    const auto begin = m_features.insert(m_features.end(), features.begin(), features.end());
    std::sort(begin, m_features.end(), byKey);
    const auto end = static_cast<uint32_t>(m_features.size());
    m_entries[sentence] = {{end - static_cast<uint32_t>(features.size()), end}, 0};
    ++m_added;
}

void weigh(PerSide<Profiles>& profiles) {
    std::vector<uint32_t> frequency;
    for (const Side side : kSides) {
        for (const Profiles::Entry& entry : profiles[side].m_entries) {
            TokenId last = 0;
            for (uint32_t f = entry.features.begin; f < entry.features.end; ++f) {
                const TokenId stem = profiles[side].m_features[f].stem;
                if (stem >= frequency.size()) frequency.resize(stem + stem / 2 + 1);
                frequency[stem] += f == entry.features.begin || stem != last;
                last = stem;
            }
        }
    }
    const auto n = static_cast<float>(profiles.before.m_added + profiles.after.m_added);
    std::vector<float> rarity(frequency.size());
    for (size_t stem = 0; stem < rarity.size(); ++stem)
        if (frequency[stem] > 0) rarity[stem] = std::log(1 + n / static_cast<float>(frequency[stem]));
    for (const Side side : kSides) {
        for (Profiles::Entry& entry : profiles[side].m_entries) {
            for (uint32_t f = entry.features.begin; f < entry.features.end; ++f) {
                Feature& feature = profiles[side].m_features[f];
                feature.weight *= rarity[feature.stem];
                entry.weight += feature.weight;
            }
        }
    }
}

void JoinedProfile::add(const Profile& next) {
    const auto middle = static_cast<std::ptrdiff_t>(m_features.size());
    m_features.insert(m_features.end(), next.features.begin(), next.features.end());
    std::inplace_merge(m_features.begin(), m_features.begin() + middle, m_features.end(), byKey);
    m_weight += next.weight;
}

float sharedOfStem(std::span<const Feature> before, std::span<const Feature> after) {
    if (before.size() == 1 && after.size() == 1)  // mostly
        return (before[0].word == after[0].word ? 1 : kStemShare) * std::min(before[0].weight, after[0].weight);
    float shared = 0;
    size_t words = 0;
    for (size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        const TokenId a = before[i].word;
        const TokenId b = after[j].word;
        if (a == b) shared += std::min(before[i].weight, after[j].weight), ++words;
        i += a <= b;
        j += b <= a;
    }
    const size_t left = std::min(before.size(), after.size()) - words;
    return shared + kStemShare * static_cast<float>(left) * std::min(before[0].weight, after[0].weight);
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
        if (a == b) {
            const auto ofStem = [a](const Feature& feature) { return feature.stem == a; };
            const Feature* const endI = std::find_if_not(i, lastI, ofStem);
            const Feature* const endJ = std::find_if_not(j, lastJ, ofStem);
            shared += sharedOfStem({i, endI}, {j, endJ});
            i = endI, j = endJ;
        } else {  // without a branch: which side goes on cannot be foretold
            i += a < b;
            j += b < a;
        }
    }
    return shared;
}

float similarity(const Profile& before, const Profile& after) {
    const float total = before.weight + after.weight;
    return total > 0 ? 2 * sharedWeight(before, after) / total : 0;
}

}  // namespace stet
