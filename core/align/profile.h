#pragma once
// What sentences are about, and how much of it two of them share.

#include <cstdint>
#include <span>
#include <vector>

#include "align/interner.h"
#include "text/span.h"

namespace stet {

/// A feature of a sentence (a word, the stem of a word) with the weight it has when shared.
struct Feature {
    TokenId id = 0;
    float weight = 0;
};

/// The weighted features of a sentence or of several together, sorted by id; an id stands as often as it occurs.
struct Profile {
    std::vector<Feature> features;
    float weight = 0;  ///< sum of the features' weights
};

/// A unit of a sentence as the profile maker needs it: its identity, that of its stem, and how much the kind of unit
/// counts (0 to 1).
struct ProfileToken {
    TokenId word = 0;
    TokenId stem = 0;
    float importance = 1;
};

/// Profiles of many sentences, both sides in one list. Rare features weigh more: log(1 + n / number of sentences that
/// have it), the inverse document frequency. Half of a word's weight sits on the stem, so "walks" half answers
/// "walked".
std::vector<Profile> makeProfiles(const std::vector<std::vector<ProfileToken>>& sentences);

/// The profile of several sentences taken as one.
Profile joined(const Profile& first, const Profile& second);

/// Weight of the features that both have.
float sharedWeight(const Profile& before, const Profile& after);

/// Weighted Dice coefficient, 0 to 1: twice the shared weight by the sum of both. 0 when neither has any weight.
float similarity(const Profile& before, const Profile& after);

}  // namespace stet
