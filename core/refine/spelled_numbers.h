#pragma once
// Numbers that are written as one word: "forty-one", "einundvierzig", "ventidue"; and "million".

#include <optional>
#include <string>
#include <string_view>

#include "refine/vocabulary.h"

namespace stet {

struct SpelledNumber {
    std::u16string figures;  ///< "41"; "5-year-old" for "five-year-old"; an ordinal as it stands
    bool counts = false;     ///< a cardinal and nothing else
};

/// A whole number as figures are written: "41".
std::u16string inFigures(double value);

/// What a word in small letters is worth that counts: "two", "thirty", "hundred", "millions"; -1 for others. Only asked
/// for number words: the first question of a language takes milliseconds.
double countOf(std::u16string_view word, const Vocabulary& vocabulary);

/// Reads a word in small letters that the vocabulary itself does not have, if it is a number from 21 to 999 as ICU
/// spells it out in the vocabulary's language, or begins with one and a hyphen.
std::optional<SpelledNumber> spelledNumber(std::u16string_view word, const Vocabulary& vocabulary);

}  // namespace stet
