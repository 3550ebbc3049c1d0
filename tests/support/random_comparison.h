#pragma once
// Random comparisons whose every word is known: for properties of everything that reads a Comparison.

#include <optional>
#include <random>
#include <string>
#include <vector>

#include "compare/comparison.h"

namespace stet::testing {

/// A word that both sides have, or an edit: words of one side or of both. Every word of a case is different.
struct RandomUnit {
    PerSide<std::vector<std::u16string>> words;
    std::optional<uint32_t> edit;  ///< in Comparison::edits; nothing for a common word
};

/// A link, with the words it is made of.
struct RandomLink {
    std::vector<RandomUnit> units;
    bool moved = false;
    PerSide<bool> has{true, true};
};

struct RandomCase {
    Comparison comparison;
    std::vector<RandomLink> links;         ///< by index in Comparison::links
    PerSide<std::vector<uint32_t>> order;  ///< the links of each side as its text has them
};

/// A case with 0 to `maxLinks` links of every kind: texts with wraps, CRLF, odd head and tail, edits next to each
/// other.
RandomCase randomCase(std::mt19937& random, int maxLinks);

}  // namespace stet::testing
