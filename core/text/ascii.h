#pragma once
// The letters and digits that most text is made of, told without a look at Unicode's tables.

namespace stet {

constexpr bool isAsciiLetter(char16_t c) {
    return static_cast<char16_t>((c | 0x20) - u'a') < 26;
}

constexpr bool isAsciiDigit(char16_t c) {
    return static_cast<char16_t>(c - u'0') < 10;
}

}  // namespace stet
