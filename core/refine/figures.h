#pragma once
// Numbers and dates among the words of a sentence.

#include <optional>
#include <string>

#include "refine/side_words.h"

namespace stet {

/// Whether the token is (part of) a date or a time of day, by itself or by the words beside it: "Tuesday", "March",
/// the 5 of "March 5", "7:58", "2014" after "in", "yesterday", "week" after "last".
bool isDate(const SideWords& words, uint32_t i);

/// A number in figures or words, dates included.
struct Figure {
    /// What it is worth, written so that equal values are: "1,000" and "1000", "forty-one" and "41", "$5" and "5".
    std::u16string value;
    bool sure = false;  ///< else a number where it takes the place of one: "one", "first", "five-year-old"
};

/// The number at `i`, if there is one. The "one" of "one of them" is none.
std::optional<Figure> figureAt(const SideWords& words, uint32_t i);

}  // namespace stet
