#pragma once
// Counting words without cutting them.

#include <cstdint>
#include <string_view>

namespace stet {

/// Words and numbers of a text: runs of letters, digits and marks on letters, with an apostrophe, hyphen, point or
/// comma inside ("didn't", "case-by-case", "7.5"); each ideograph or kana counts as one.
uint32_t countWords(std::u16string_view text);

}  // namespace stet
