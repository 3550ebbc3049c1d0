#include "segment/lines.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace stet {

namespace {

constexpr uint32_t kLongestToken = 32;

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

uint32_t columnsOf(std::u16string_view text) {
    uint32_t columns = 0;
    for (uint32_t i = 0; i < text.size(); ++i) {
        const char32_t c = codePointAt(text, i);
        i += c > 0xFFFF;
        const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
        columns += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
    }
    return columns;
}

Line::Start startOf(std::u16string_view text, Span span) {
    for (uint32_t i = span.begin; i < span.end; ++i) {
        if (isSmall(text[i])) return Line::Start::Lower;
        if (isCapital(text[i])) return Line::Start::Upper;
        if (isDigit(text[i])) return Line::Start::Digit;
        const auto c = static_cast<UChar32>(codePointAt(text, i));
        if (u_isalpha(c)) return u_islower(c) ? Line::Start::Lower : Line::Start::Caseless;
        const bool skipped =
            isOpeningMark(text[i]) || isClosingMark(text[i]) || isTerminator(text[i]) || isSpace(text[i]);
        if (!skipped && u_charType(c) != U_DASH_PUNCTUATION) break;
    }
    return Line::Start::Mark;
}

/// Whether the stop at `stop` belongs to an abbreviation or an initial that cannot end a line of thought.
bool isInsideStop(std::u16string_view text, uint32_t begin, uint32_t stop, const Lexicon& lexicon) {
    uint32_t word = stop;
    while (word > begin && stop - word < kLongestToken && (isWordUnit(text[word - 1]) || text[word - 1] == u'.'))
        --word;
    if (word == stop) return false;
    if (stop - word == 1 && isCapital(text[word])) return text[word] != u'I';
    return lexicon.abbreviation(text.substr(word, stop - word)) == Abbreviation::Inside;
}

Line::End endOf(std::u16string_view text, Span span, const Lexicon& lexicon) {
    uint32_t end = span.end;
    const char16_t outer = text[end - 1];
    if ((outer == u'-' || outer == 0xAD || outer == 0x2010) && end - span.begin > 1 && isWordUnit(text[end - 2])) {
        return Line::End::Hyphen;
    }
    while (end > span.begin && isClosingMark(text[end - 1])) --end;
    if (end == span.begin) return Line::End::Open;
    const char16_t last = text[end - 1];
    if (isTerminator(last)) {
        const bool inside = last == u'.' && isInsideStop(text, span.begin, end - 1, lexicon);
        return inside ? Line::End::Unfinished : Line::End::Stop;
    }
    if (last == u':' || last == 0xFF1A) return Line::End::Colon;
    static constexpr std::u16string_view kUnfinished = u",;،؛、，；&(/–—-";
    return kUnfinished.find(last) != kUnfinished.npos ? Line::End::Unfinished : Line::End::Open;
}

/// What one pass over a line's characters finds.
struct RawLine {
    uint32_t end = 0;
    uint32_t gaps = 0;
    bool wide = false;
};

RawLine scanLine(std::u16string_view text, uint32_t begin) {
    static constexpr uint32_t kGap = 3;  // spaces in a row that may part two cells
    RawLine raw{begin};
    uint32_t spaces = 0;
    bool started = false;
    for (; raw.end < text.size(); ++raw.end) {
        const char16_t c = text[raw.end];
        if (c == u' ' || c == u'\t') {
            spaces += c == u' ' ? 1 : kGap;
            continue;
        }
        if (c < u' ' || c > u'z') {
            if (isLineEnd(c)) break;
            raw.wide |= c >= 0x1100;
            raw.gaps += c == u'|';
        }
        raw.gaps += started && spaces >= kGap;
        spaces = 0;
        started = true;
    }
    return raw;
}

Line lineOf(std::u16string_view text, uint32_t begin, const RawLine& raw, const Lexicon& lexicon) {
    Line line;
    uint32_t depth = 0;
    const uint32_t start = skipQuotePrefix(text, begin, raw.end, depth);
    Span& span = line.span = {start, raw.end};
    while (span.begin < span.end && isSpace(text[span.begin])) ++span.begin;
    while (span.end > span.begin && isSpace(text[span.end - 1])) --span.end;
    line.quoteDepth = static_cast<uint8_t>(std::min(depth, 255u));
    if (span.empty()) return line;
    line.indent = static_cast<uint16_t>(std::min(span.begin - start, 65535u));
    line.gaps = static_cast<uint8_t>(std::min(raw.gaps, 255u));
    line.columns = raw.wide ? columnsOf(slice(text, span)) : span.size();
    const ListMarker marker = listMarkerAt(slice(text, span));
    line.marker = marker.kind;
    line.markerValue = marker.value;
    line.start = startOf(text, span);
    line.end = endOf(text, span, lexicon);
    return line;
}

}  // namespace

uint32_t skipSpace(std::u16string_view text, uint32_t begin, uint32_t end) {
    while (begin < end && isSpace(text[begin])) {
        uint32_t depth = 0;
        if (isLineEnd(text[begin++])) begin = skipQuotePrefix(text, begin, end, depth);
    }
    return begin;
}

std::vector<Line> linesOf(std::u16string_view text, const Lexicon& lexicon) {
    std::vector<Line> lines;
    for (uint32_t begin = 0; begin < text.size();) {
        const RawLine raw = scanLine(text, begin);
        lines.push_back(lineOf(text, begin, raw, lexicon));
        const bool pair = raw.end + 1 < text.size() && text[raw.end] == u'\r' && text[raw.end + 1] == u'\n';
        begin = raw.end + (pair ? 2 : 1);
    }
    return lines;
}

bool isRule(std::u16string_view text, const Line& line) {
    const char16_t mark = text[line.span.begin];
    if (line.span.size() < 3 || isWordUnit(mark)) return false;
    const std::u16string_view content = slice(text, line.span);
    return std::all_of(content.begin(), content.end(), [mark](char16_t c) { return c == mark || isSpace(c); });
}

}  // namespace stet
