#pragma once
// Boosted trees over the traits of doubtful readings.

#include <array>
#include <cstdint>
#include <vector>

#include "page/doubtful_states.h"

namespace stet {

/// A tree that asks the same question everywhere on a level, and so is a table of the answers.
inline constexpr size_t kTreeDepth = 4;
struct SeamTree {
    struct Question {
        uint8_t trait = 0;
        float above = 0;  ///< is the trait above this?
    };
    std::array<Question, kTreeDepth> questions;
    std::array<float, 1 << kTreeDepth> scores{};  ///< by the answers; the first question is the lowest bit

    float score(const StateTraits& traits) const;
};
using SeamTrees = std::vector<SeamTree>;

/// The sum over all trees.
float scoreOf(const SeamTrees& trees, const StateTraits& traits);

/// The trees that training grew (seam_trees.inc).
const SeamTrees& seamTrees();

}  // namespace stet
