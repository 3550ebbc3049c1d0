#pragma once
// Words that turn a sentence into its opposite.

#include <string_view>

#include "refine/side_words.h"

namespace stet {

/// Whether the token denies: "not", "didn't", "never". Not the "not" of "not only", nor the "No." of a number.
bool isNegation(const SideWords& words, uint32_t i);

/// Whether one word is the other's opposite by its prefix or suffix: "able" and "unable", "careful" and "careless".
/// Both are in small letters.
bool isOpposite(std::u16string_view before, std::u16string_view after);

}  // namespace stet
