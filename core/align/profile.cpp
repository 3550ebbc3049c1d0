#include "align/profile.h"

namespace stet {

void Profiles::reset(IndexRange sentences) {
    m_features.clear();
    m_entries.assign(sentences.size(), {});
    m_first = sentences.begin;
}

void Profiles::add(uint32_t sentence, std::span<const Feature> features, const FeatureWeights& weights) {
    const auto begin = m_features.insert(m_features.end(), features.begin(), features.end());
    std::sort(begin, m_features.end());
    float weight = 0;
    for (auto feature = begin; feature != m_features.end(); ++feature)
        weight += weights.of(feature->stem(), feature->importance());
    const auto end = static_cast<uint32_t>(m_features.size());
    m_entries[sentence - m_first] = {{end - static_cast<uint32_t>(features.size()), end}, weight};
}

void JoinedProfile::add(const Profile& next) {
    const auto middle = static_cast<std::ptrdiff_t>(m_features.size());
    m_features.insert(m_features.end(), next.features.begin(), next.features.end());
    std::inplace_merge(m_features.begin(), m_features.begin() + middle, m_features.end());
    m_weight += next.weight;
}

float sharedOfStems(std::span<const Feature> before, std::span<const Feature> after, const FeatureWeights& weights) {
    float shared = 0;
    size_t words = 0;
    for (size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        const TokenId a = before[i].word();
        const TokenId b = after[j].word();
        if (a == b) shared += lesserWeight(before[i], after[j], weights), ++words;
        i += a <= b;
        j += b <= a;
    }
    const size_t left = std::min(before.size(), after.size()) - words;
    return shared + kStemShare * static_cast<float>(left) * lesserWeight(before[0], after[0], weights);
}

float sharedWeight(const Profile& before, const Profile& after, const FeatureWeights& weights) {
    float shared = 0;
    const Feature* i = before.features.data();
    const Feature* j = after.features.data();
    const Feature* const lastI = i + before.features.size();
    const Feature* const lastJ = j + after.features.size();
    while (i != lastI && j != lastJ) {
        const TokenId a = i->stem();
        const TokenId b = j->stem();
        if (a == b) {
            const auto ofStem = [a](const Feature& feature) { return feature.stem() == a; };
            const Feature* const endI = std::find_if_not(i, lastI, ofStem);
            const Feature* const endJ = std::find_if_not(j, lastJ, ofStem);
            shared += sharedOfStem({i, endI}, {j, endJ}, weights);
            i = endI, j = endJ;
        } else {  // without a branch: which side goes on cannot be foretold
            i += a < b;
            j += b < a;
        }
    }
    return shared;
}

float similarity(const Profile& before, const Profile& after, const FeatureWeights& weights) {
    const float total = before.weight + after.weight;
    return total > 0 ? 2 * sharedWeight(before, after, weights) / total : 0;
}

}  // namespace stet
