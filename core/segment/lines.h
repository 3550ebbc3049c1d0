#pragma once
// The lines of a text as typesetting left them.

#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

/// One line without its white space, its line end and its prefix of quoted mail.
struct Line {
    Span span;                ///< empty for a blank line
    uint32_t indent = 0;      ///< white space before the text, in code units
    uint32_t quoteDepth = 0;  ///< number of leading ">"
};

/// Whether `c` ends a line (LF, CR, NEL, VT, FF, LS, PS).
constexpr bool isLineEnd(char16_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Whether `c` is white space, line ends included.
bool isSpace(char16_t c);

/// The first position in [`begin`, `end`) that is neither white space nor, after a line end, a prefix of quoted mail;
/// `end` if there is none.
uint32_t skipSpace(std::u16string_view text, uint32_t begin, uint32_t end);

/// Cuts `span` of `text` into lines; CR LF is one line end.
std::vector<Line> linesOf(std::u16string_view text, Span span);

}  // namespace stet
