#pragma once
// Names among the words of a sentence.

#include "refine/side_words.h"

namespace stet {

/// How capitals are used in a sentence, which decides what they tell.
enum class Capitals : uint8_t {
    Sentence,  ///< at the start, and in names
    All,       ///< most words have one, or nothing but ("City Council Votes on Budget"): they tell nothing
};

Capitals capitalsOf(const SideWords& words);

/// Whether the token reads as (part of) a name in a sentence with `Capitals::Sentence`: a capital where no sentence
/// starts, an acronym; where every noun has a capital, two capitalised words in a row. No dates.
bool isName(const SideWords& words, uint32_t i);

}  // namespace stet
