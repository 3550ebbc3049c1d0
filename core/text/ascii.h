#pragma once
// The letters that most text is made of, told without a look at Unicode's tables.

namespace stet {

constexpr bool isAsciiLetter(char16_t c) {
    return static_cast<char16_t>((c | 0x20) - u'a') < 26;
}

}  // namespace stet
