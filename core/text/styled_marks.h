#pragma once
// Characters that typesetting puts in, leaves out or exchanges for others of their kind.

namespace stet {

/// Soft hyphen, zero-width space, word joiner, byte order mark.
constexpr bool isInvisible(char32_t c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// Where a line of text ends; not a page.
constexpr bool isLineBreak(char16_t c) {
    return c == u'\n' || c == u'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

constexpr bool isDoubleQuote(char32_t c) {
    return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2033;
}

constexpr bool isSingleQuote(char32_t c) {
    return c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201B) || c == 0xB4 || c == 0x2BC || c == 0x2032 ||
           c == 0x2039 || c == 0x203A;
}

/// Hyphens, dashes and the minus sign.
constexpr bool isDash(char32_t c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

}  // namespace stet
