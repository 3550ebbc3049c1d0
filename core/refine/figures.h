#pragma once
// Numbers and dates among the words of a sentence.

#include <string>

#include "refine/side_words.h"

namespace stet {

/// Whether the token is (part of) a date or a time of day, by itself or by the words beside it: "Tuesday", "March",
/// the 5 of "March 5", "7:58", "2014" after "in", "yesterday", "week" after "last".
bool isDate(const SideWords& words, uint32_t i);

/// Whether the token is a number in figures or words, dates included.
bool isNumber(const SideWords& words, uint32_t i);

/// What a number is worth, written so that equal values are equal: "1,000" and "1000", "ten" and "10", "$5" and "5".
/// Anything else as its small letters.
std::u16string valueOf(const SideWords& words, uint32_t i);

}  // namespace stet
