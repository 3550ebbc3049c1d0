#pragma once
// What sentences are about, and how much of it two of them share.

#include <cstdint>
#include <vector>

#include "align/interner.h"

namespace stet {

/// A word of a sentence as its weight goes into similarities.
struct Feature {
    TokenId stem = 0;  ///< words that begin alike share it
    TokenId word = 0;
    float weight = 0;  ///< importance given, then times the rarity of the stem

    friend bool operator<(const Feature& a, const Feature& b) {
        return a.stem != b.stem ? a.stem < b.stem : a.word < b.word;
    }
};

/// The weighted features of a sentence or of several together, in order; a word stands as often as it occurs.
struct Profile {
    std::vector<Feature> features;
    float weight = 0;  ///< sum of the features' weights
};

/// Makes profiles of sentences whose features hold only importances (0 to 1): brings them into order and multiplies by
/// the inverse document frequency, log(1 + n / sentences that have the stem).
void weigh(std::vector<Profile*>& sentences);

/// The profile of several sentences taken as one.
Profile joined(const Profile& first, const Profile& second);

/// Weight of the features that both have; words of one stem ("walks", "walked") share a part of theirs.
float sharedWeight(const Profile& before, const Profile& after);

/// Weighted Dice coefficient, 0 to 1: twice the shared weight by the sum of both. 0 when neither has any weight.
float similarity(const Profile& before, const Profile& after);

}  // namespace stet
