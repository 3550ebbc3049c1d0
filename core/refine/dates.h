#pragma once
// Dates and times of day among the words of a sentence.

#include "refine/side_words.h"

namespace stet {

/// Whether the token is (part of) a date or a time of day, by itself or by the words beside it: "Tuesday", "March",
/// the 5 of "March 5", "7:58", "2014" after "in", "yesterday", "week" after "last".
bool isDate(const SideWords& words, uint32_t i);

}  // namespace stet
