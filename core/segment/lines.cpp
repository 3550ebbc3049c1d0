#include "segment/lines.h"

#include <unicode/uchar.h>

namespace stet {

bool isSpace(char16_t c) {
    if (c < 0x80) return c == u' ' || (c >= 0x09 && c <= 0x0D);
    return u_isUWhiteSpace(c) || c == 0xFEFF || c == 0x200B;
}

namespace {

/// Reads ">", "> > " and the like at `begin`; returns where they end.
uint32_t skipQuotePrefix(std::u16string_view text, uint32_t begin, uint32_t end, uint32_t& depth) {
    for (uint32_t i = begin; i < end && !isLineEnd(text[i]); ++i) {
        if (text[i] == u'>') {
            ++depth;
            begin = i + 1;
        } else if (!isSpace(text[i])) {
            break;
        }
    }
    return begin;
}

Line trimmed(std::u16string_view text, uint32_t begin, uint32_t end) {
    Line line;
    const uint32_t start = skipQuotePrefix(text, begin, end, line.quoteDepth);
    uint32_t first = start;
    while (first < end && isSpace(text[first])) ++first;
    while (end > first && isSpace(text[end - 1])) --end;
    line.span = {first, end};
    line.indent = first - start;
    return line;
}

}  // namespace

uint32_t skipSpace(std::u16string_view text, uint32_t begin, uint32_t end) {
    while (begin < end && isSpace(text[begin])) {
        const bool lineEnd = isLineEnd(text[begin++]);
        uint32_t depth = 0;
        if (lineEnd) begin = skipQuotePrefix(text, begin, end, depth);
    }
    return begin;
}

std::vector<Line> linesOf(std::u16string_view text, Span span) {
    std::vector<Line> lines;
    for (uint32_t begin = span.begin; begin < span.end;) {
        uint32_t end = begin;
        while (end < span.end && !isLineEnd(text[end])) ++end;
        lines.push_back(trimmed(text, begin, end));
        begin = end + (end + 1 < span.end && text[end] == u'\r' && text[end + 1] == u'\n' ? 2 : 1);
    }
    return lines;
}

}  // namespace stet
