#include "align/similar_pairs.h"

#include <algorithm>
#include <unordered_map>

namespace stet {

namespace {

constexpr size_t kCandidates = 4;       // pairs kept for a sentence
constexpr size_t kProbes = 12;          // features of a sentence that are looked up, rarest first
constexpr size_t kMaxOccurrences = 32;  // a feature more frequent than that finds nothing

/// Which sentences have a feature.
using Index = std::unordered_map<TokenId, std::vector<uint32_t>>;

Index indexOf(const std::vector<Profile>& profiles, const std::vector<uint32_t>& sentences) {
    Index index;
    for (const uint32_t s : sentences) {
        for (const Feature& feature : profiles[s].features) {
            auto& places = index[feature.id];
            if (places.size() <= kMaxOccurrences && (places.empty() || places.back() != s)) places.push_back(s);
        }
    }
    return index;
}

/// Sentences that share a rare feature with `profile`, each once.
std::vector<uint32_t> sharers(const Profile& profile, const Index& index) {
    std::vector<const std::vector<uint32_t>*> lists;
    for (size_t i = 0; i < profile.features.size(); ++i) {
        if (i > 0 && profile.features[i].id == profile.features[i - 1].id) continue;
        const auto found = index.find(profile.features[i].id);
        if (found != index.end() && found->second.size() <= kMaxOccurrences) lists.push_back(&found->second);
    }
    const auto shorter = [](auto* a, auto* b) { return a->size() < b->size(); };
    std::stable_sort(lists.begin(), lists.end(), shorter);
    if (lists.size() > kProbes) lists.resize(kProbes);

    std::vector<uint32_t> found;
    for (const auto* list : lists) found.insert(found.end(), list->begin(), list->end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace

std::vector<SimilarPair> similarPairs(const PerSide<std::vector<Profile>>& profiles,
                                      const PerSide<std::vector<uint32_t>>& sentences, float threshold) {
    const Index index = indexOf(profiles.after, sentences.after);
    std::vector<SimilarPair> pairs;
    for (const uint32_t i : sentences.before) {
        const size_t first = pairs.size();
        for (const uint32_t j : sharers(profiles.before[i], index)) {
            const float alike = similarity(profiles.before[i], profiles.after[j]);
            if (alike >= threshold) pairs.push_back({i, j, alike});
        }
        std::stable_sort(pairs.begin() + static_cast<ptrdiff_t>(first), pairs.end(),
                         [](auto& a, auto& b) { return a.similarity > b.similarity; });
        pairs.resize(std::min(pairs.size(), first + kCandidates));
    }
    return pairs;
}

}  // namespace stet
