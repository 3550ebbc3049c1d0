#pragma once
// What common English words mean, on a few axes (resources/word_meanings.txt, made by script/train_meanings).

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stet {

inline constexpr size_t kMeaningAxes = 32;

struct WordMeaning {
    std::array<float, kMeaningAxes> axes{};  ///< length about 1
    float weight = 1;                        ///< 0 … 1: little for words that are frequent in all texts
};

/// By rank of frequency, from 0.
const std::vector<WordMeaning>& wordMeanings();

/// The rank of a word by its id, or -1 of one that is not among them.
int32_t wordRank(uint32_t wordId);

}  // namespace stet
