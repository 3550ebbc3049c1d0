#pragma once
// What sentences are about, and how much of it two of them share.

#include <cstdint>
#include <span>
#include <vector>

#include "align/interner.h"
#include "text/span.h"

namespace stet {

/// A word of a sentence as its weight goes into similarities.
struct Feature {
    TokenId stem = 0;  ///< words that begin alike share it
    TokenId word = 0;
    float weight = 0;  ///< importance given, then times the rarity of the stem

    uint64_t key() const { return uint64_t{stem} << 32 | word; }
};

/// The weighted features of a sentence or of several together, by rising key; a word stands as often as it occurs.
struct Profile {
    std::span<const Feature> features;
    float weight = 0;  ///< sum of the features' weights
};

/// The profiles of one side's sentences in one store. A sentence that nothing was added for has an empty one.
class Profiles {
  public:
    /// `features`: how many there will be, as far as known.
    explicit Profiles(size_t sentences = 0, size_t features = 0) : m_entries(sentences) {
        m_features.reserve(features);
    }

    /// Keeps the features of a sentence, which hold importances (0 to 1) until all are weighed. Once for each sentence.
    void add(uint32_t sentence, std::span<const Feature> features);
    /// The view lives until the next `add`.
    Profile operator[](uint32_t sentence) const {
        const Entry& entry = m_entries[sentence];
        return {std::span(m_features.data() + entry.features.begin, entry.features.size()), entry.weight};
    }

    /// Multiplies all importances by the inverse document frequency, log(1 + n / sentences that have the stem).
    friend void weigh(PerSide<Profiles>& profiles);

  private:
    struct Entry {
        IndexRange features;
        float weight = 0;
    };
    std::vector<Feature> m_features;
    std::vector<Entry> m_entries;  ///< by sentence
    size_t m_added = 0;
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

/// What the features of one stem in two sentences have in common: equal words all of it, then words that only begin
/// alike ("walks", "walked") a part. Both by rising key and not empty.
float sharedOfStem(std::span<const Feature> before, std::span<const Feature> after);

/// Weight of the features that both have.
float sharedWeight(const Profile& before, const Profile& after);

/// Weighted Dice coefficient, 0 to 1: twice the shared weight by the sum of both. 0 when neither has any weight.
float similarity(const Profile& before, const Profile& after);

}  // namespace stet
