#pragma once
// What sentences are about, and how much of it two of them share.

#include <algorithm>
#include <compare>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "align/interner.h"
#include "text/span.h"

namespace stet {

/// How much a word says of what its sentence is about.
enum class Importance : uint8_t { Mark, LittleWord, Word };

/// A word of a sentence as it goes into similarities; ordered by stem, then by word. Packed, for there are many.
class Feature {
  public:
    Feature() = default;
    /// Words that begin alike share a stem. `word` is below 2^30.
    Feature(TokenId stem, TokenId word, Importance importance)
        : m_bits(uint64_t{stem} << 32 | uint64_t{word} << 2 | static_cast<uint64_t>(importance)) {}

    TokenId stem() const { return static_cast<TokenId>(m_bits >> 32); }
    TokenId word() const { return static_cast<TokenId>(m_bits) >> 2; }
    Importance importance() const { return static_cast<Importance>(m_bits & 3); }
    friend auto operator<=>(const Feature&, const Feature&) = default;

  private:
    uint64_t m_bits = 0;
};

/// What features weigh: their importance times the rarity of their stem.
class FeatureWeights {
  public:
    /// `rarities`: by stem.
    explicit FeatureWeights(std::vector<float> rarities = {}) : m_rarities(std::move(rarities)) {}

    float of(TokenId stem, Importance importance) const {
        static constexpr float kImportances[] = {0.05f, 0.5f, 1};
        return kImportances[static_cast<size_t>(importance)] * m_rarities[stem];
    }

  private:
    std::vector<float> m_rarities;
};

/// The features of a sentence or of several together, rising; a word stands as often as it occurs.
struct Profile {
    std::span<const Feature> features;
    float weight = 0;  ///< sum of the features' weights
};

/// The profiles of some sentences of one side in one store. A sentence that nothing was added for has an empty one.
class Profiles {
  public:
    /// Drops all. From now on the store is for `sentences`.
    void reset(IndexRange sentences);
    /// Keeps the features of a sentence, which come in any order.
    void add(uint32_t sentence, std::span<const Feature> features, const FeatureWeights& weights);
    bool has(uint32_t sentence) const { return !m_entries[sentence - m_first].features.empty(); }
    /// The view lives until the next `add`.
    Profile operator[](uint32_t sentence) const {
        const Entry& entry = m_entries[sentence - m_first];
        return {std::span(m_features.data() + entry.features.begin, entry.features.size()), entry.weight};
    }

  private:
    struct Entry {
        IndexRange features;
        float weight = 0;
    };
    std::vector<Feature> m_features;
    std::vector<Entry> m_entries;  ///< by sentence, from `m_first` on
    uint32_t m_first = 0;
};

/// The profile of several sentences taken as one.
class JoinedProfile {
  public:
    explicit JoinedProfile(const Profile& first)
        : m_features(first.features.begin(), first.features.end()), m_weight(first.weight) {}

    void add(const Profile& next);
    operator Profile() const { return {m_features, m_weight}; }

  private:
    std::vector<Feature> m_features;
    float m_weight;
};

/// Share of its weight that a word has in common with another of the same stem. README.md has the figures.
inline constexpr float kStemShare = 0.1f;

/// What two features of one stem have in common at most: the weight of the less important.
inline float lesserWeight(const Feature& a, const Feature& b, const FeatureWeights& weights) {
    return weights.of(a.stem(), std::min(a.importance(), b.importance()));
}

/// What the features of one stem in two sentences have in common: equal words all of it, then words that only begin
/// alike ("walks", "walked") a part. Both rise and are not empty.
float sharedOfStems(std::span<const Feature> before, std::span<const Feature> after, const FeatureWeights& weights);

/// The same, fast where each has one, as most do.
inline float sharedOfStem(std::span<const Feature> before, std::span<const Feature> after,
                          const FeatureWeights& weights) {
    if (before.size() > 1 || after.size() > 1) return sharedOfStems(before, after, weights);
    return (before[0].word() == after[0].word() ? 1 : kStemShare) * lesserWeight(before[0], after[0], weights);
}

/// Weight of the features that both have.
float sharedWeight(const Profile& before, const Profile& after, const FeatureWeights& weights);

/// Weighted Dice coefficient, 0 to 1: twice the shared weight by the sum of both. 0 when neither has any weight.
float similarity(const Profile& before, const Profile& after, const FeatureWeights& weights);

}  // namespace stet
