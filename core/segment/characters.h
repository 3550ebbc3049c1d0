#pragma once
// What a character is to segmentation.

#include <unicode/uchar.h>

#include <cstdint>
#include <string_view>

namespace stet {

/// Whether `c` ends a line: LF, VT, FF, CR, NEL, LS, PS.
constexpr bool isLineEnd(char16_t c) {
    return (static_cast<char16_t>(c - 0x0A) <= 3) | (c == 0x85) | (c == 0x2028) | (c == 0x2029);
}

/// White space, line ends and zero-width spaces included.
inline bool isSpace(char16_t c) {
    if (c < 0x80) return c == u' ' || (c >= 0x09 && c <= 0x0D);
    return u_isUWhiteSpace(c) || c == 0x200B || c == 0xFEFF;
}

/// Ends a sentence by itself or with others: "." "!" "?", the ellipsis, and their like in other scripts.
bool isTerminator(char16_t c);

/// An opening bracket or a quotation mark that can open, or a Spanish mark. The straight marks both open and close.
bool isOpeningMark(char16_t c);

/// A closing bracket or any quotation mark: German closes with the mark that English opens with.
bool isClosingMark(char16_t c);

/// A quotation mark of any style, the straight ones included.
bool isQuotationMark(char16_t c);

/// A letter, digit or combining mark; half a surrogate pair counts as one.
inline bool isWordUnit(char16_t c) {
    if (c < 0x80) return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_CS_MASK);
}

inline bool isDigit(char16_t c) {
    return c < 0x80 ? c >= u'0' && c <= u'9' : u_isdigit(c);
}

inline bool isSmall(char16_t c) {
    return c < 0x80 ? c >= u'a' && c <= u'z' : u_islower(c);
}

inline bool isCapital(char16_t c) {
    return c < 0x80 ? c >= u'A' && c <= u'Z' : u_isupper(c);
}

inline bool isDash(char16_t c) {
    return c < 0x80 ? c == u'-' : u_charType(c) == U_DASH_PUNCTUATION;
}

/// The small letter for `c`.
inline char16_t toSmall(char16_t c) {
    if (c < 0x80) return isCapital(c) ? c + 0x20 : c;
    return static_cast<char16_t>(u_tolower(c));
}

/// The first position at or after `begin` that holds a terminator; `end` if there is none.
uint32_t findTerminator(std::u16string_view text, uint32_t begin, uint32_t end);

/// The code point that starts at `position`, which must be inside `text`.
char32_t codePointAt(std::u16string_view text, uint32_t position);

}  // namespace stet
