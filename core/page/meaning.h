#pragma once
// What a stretch of text is about, as a vector: texts about the same things point the same way.

#include <array>
#include <cstddef>
#include <cstdint>

#include "page/word_meanings.h"

namespace stet {

/// Of a word: its place on the axes of meaning, and random signs that its id stands for. Vectors of random signs are
/// all but orthogonal, so the product of two sums counts the words they share, without a table of all words (random
/// indexing; Sahlgren 2005).
inline constexpr size_t kMeaningSigns = 64;
inline constexpr size_t kMeaningSize = kMeaningAxes + kMeaningSigns;
using Meaning = std::array<float, kMeaningSize>;

/// Adds a word by its id and its rank (-1: none); nothing for one without letters.
void addMeaning(uint32_t wordId, int32_t rank, Meaning& sum);

Meaning operator+(Meaning a, const Meaning& b);
Meaning operator-(Meaning a, const Meaning& b);

/// Cosine, -1 to 1; 0 where a text means nothing.
float likeness(const Meaning& a, const Meaning& b);

}  // namespace stet
