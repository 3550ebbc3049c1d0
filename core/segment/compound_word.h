#pragma once
// Words of scripts that put spaces between them, with what belongs to them: "well-known", "$35,000,000", "7:58",
// "2014-11-06", "U.S.", "it's", "@handle", "#tag", web and mail addresses.

#include <string_view>

#include "segment/segmentation.h"
#include "text/span.h"

namespace stet {

/// Whether `c` is a letter, digit or mark of a script that parts words by spaces (up to Cyrillic and Armenian); words
/// of others are found by ICU's dictionaries.
bool isSpacedUnit(char16_t c);

/// The word, number or run of one mark that starts at `begin`, which is no white space. Empty when ICU must tell: the
/// script is not one of those, or there is a pair of surrogates. A word hyphenated at a line end is one word.
/// Reads past the word by a bounded number of characters, or up to the white space after an address.
Word readCompoundWord(std::u16string_view text, uint32_t begin, uint32_t end);

}  // namespace stet
