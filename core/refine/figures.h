#pragma once
// Numbers among the words of a sentence.

#include <optional>
#include <string>

#include "refine/side_words.h"

namespace stet {

/// A number in figures or words, dates included.
struct Figure {
    /// What it is worth, written so that equal values are: "1,000" and "1000", "forty-one" and "41", "two million" and
    /// "2,000,000".
    std::u16string value;
    bool sure = false;    ///< else a number where it takes the place of one: "one", "first", "five-year-old"
    uint32_t tokens = 1;  ///< it is made of: "three hundred and five" has four
};

/// The number that begins at `i`, if there is one, made of tokens before `end`. The "one" of "one of them" is none.
std::optional<Figure> figureAt(const SideWords& words, uint32_t i, uint32_t end);

}  // namespace stet
