#include "segment/lines.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

#include "text/unit_scan.h"

namespace stet {

namespace {

constexpr uint32_t kLongestToken = 32;
constexpr char16_t kFirstWide = 0x2E80;  // below, only a few symbols take two columns
constexpr size_t kUsualLine = 32;        // code units, or more: room for more lines than come costs nothing

/// Reads ">", "> > " and the like at `begin`; returns where they end.
uint32_t skipQuotePrefix(std::u16string_view text, uint32_t begin, uint32_t end, uint32_t& depth) {
    if (begin < end && isWordUnit(text[begin])) return begin;
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

bool isRule(std::u16string_view content) {
    static constexpr std::u16string_view kMarks = u"-=_*~#+–—─━═•·";
    const char16_t mark = content[0];
    if (content.size() < 3 || isWordUnit(mark) || kMarks.find(mark) == kMarks.npos) return false;
    return std::all_of(content.begin(), content.end(), [mark](char16_t c) { return c == mark || isSpace(c); });
}

Line::Start startOf(std::u16string_view text, Span span) {
    if (isRule(slice(text, span))) return Line::Start::Rule;
    for (uint32_t i = span.begin; i < span.end; ++i) {
        const bool camel = i + 1 < span.end && isCapital(text[i + 1]);  // "iPhone"
        if (isSmall(text[i])) return camel ? Line::Start::Upper : Line::Start::Lower;
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

/// What the stop at `stop` says about the end of its line: after an abbreviation or an initial it is none or a doubtful
/// one.
Line::End endOfStop(std::u16string_view text, uint32_t begin, uint32_t stop, const Lexicon& lexicon) {
    uint32_t word = stop;
    while (word > begin && stop - word < kLongestToken && (isWordUnit(text[word - 1]) || text[word - 1] == u'.'))
        --word;
    if (word == stop) return Line::End::DoubtfulStop;
    if (stop - word == 1 && isCapital(text[word])) return text[word] == u'I' ? Line::End::Stop : Line::End::Unfinished;
    switch (lexicon.abbreviation(text.substr(word, stop - word))) {
        case Abbreviation::Inside:
            return Line::End::Unfinished;
        case Abbreviation::Number:
            return Line::End::NumberStop;
        case Abbreviation::None:
            return Line::End::Stop;
        default:
            return Line::End::DoubtfulStop;
    }
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
    if (isWordUnit(last)) return Line::End::Open;
    if (isTerminator(last)) {
        if (end < span.end) return Line::End::DoubtfulStop;
        return last == u'.' ? endOfStop(text, span.begin, end - 1, lexicon) : Line::End::Stop;
    }
    if (last == u':' || last == u';' || last == u'：' || last == u'；') return Line::End::Colon;
    static constexpr std::u16string_view kCommas = u",،؛、，&(/–—-";
    return kCommas.find(last) != kCommas.npos ? Line::End::Comma : Line::End::Open;
}

/// What is seen of a line as its end is looked for.
struct Glance {
    uint32_t end = 0;      ///< where the line ends
    bool wide = false;     ///< characters that may take two columns
    bool figures = false;  ///< ASCII digits
    bool gaps = false;     ///< "|", tabs, three spaces in a row, though they be at the end and part nothing
};

/// Whether each of `c` ends a line, as isLineEnd() says.
Units::mask_type lineEnds(Units c) {
    return c - Units(0x0A) <= Units(3) || c == Units(0x85) || c == Units(0x2028) || c == Units(0x2029);
}

/// Looks from `begin`, inside a line, to the end of the line.
Glance glanceAtLine(std::u16string_view text, uint32_t begin) {
    static const Units kPlaces([](char16_t place) { return place; });
    Units::mask_type wide(false);
    Units::mask_type figures(false);
    Units::mask_type gaps(false);
    auto end = static_cast<uint32_t>(text.size());
    for (uint32_t at = begin; at < end; at += static_cast<uint32_t>(Units::size())) {
        const Units c = unitsAt(text, at);
        const auto threeSpaces = (c | unitsAt(text, at + 1) | unitsAt(text, at + 2)) == Units(u' ');
        const auto figure = c - Units(u'0') <= Units(9);
        if (none_of(threeSpaces || c - Units(u' ') > Units(u'{' - u' '))) {  // mostly
            figures |= figure;
            continue;
        }
        const auto ends = lineEnds(c);
        Units::mask_type inside(true);
        if (any_of(ends)) {
            const auto before = static_cast<uint32_t>(find_first_set(ends));
            inside = kPlaces < Units(static_cast<char16_t>(before));
            end = std::min(end, at + before);
        }
        wide |= inside && c >= Units(kFirstWide);
        figures |= inside && figure;
        gaps |= inside && (c == Units(u'|') || c == Units(u'\t') || threeSpaces);
    }
    return {end, any_of(wide), any_of(figures), any_of(gaps)};
}

/// Counts what may part cells: "|", tabs, three spaces in a row.
uint32_t countGaps(std::u16string_view content) {
    static constexpr uint32_t kGap = 3;
    uint32_t gaps = 0;
    uint32_t spaces = 0;
    for (const char16_t c : content.substr(0, content.size() - 1)) {  // at the end, nothing is parted
        gaps += c == u'|' || (spaces >= kGap && c != u' ' && c != u'\t');
        spaces = c == u' ' ? spaces + 1 : c == u'\t' ? kGap : 0;
    }
    return gaps;
}

/// Columns of the first word; in scripts that wrap anywhere, of the first character.
uint32_t firstWordColumns(std::u16string_view content) {
    static constexpr size_t kLongestWord = 255;
    const char16_t first = content[0];
    if (first >= kFirstWide && u_getIntPropertyValue(first, UCHAR_LINE_BREAK) == U_LB_IDEOGRAPHIC) return 2;
    const auto longest = static_cast<uint32_t>(std::min(content.size(), kLongestWord));
    uint32_t end = findUnit(content, 0, longest, [](Units c) { return c <= Units(u' ') || c >= Units(0x80); });
    while (end < longest && !isSpace(content[end])) ++end;
    return end;
}

/// The line that starts at `begin`; `end` becomes the place of its line end, or the end of the text.
Line lineOf(std::u16string_view text, uint32_t begin, uint32_t& end, const Lexicon& lexicon) {
    const auto size = static_cast<uint32_t>(text.size());
    Line line;
    uint32_t depth = 0;
    const uint32_t start = skipQuotePrefix(text, begin, size, depth);
    Span& span = line.span = {start, start};
    while (span.begin < size && isSpace(text[span.begin]) && !isLineEnd(text[span.begin])) ++span.begin;
    const Glance seen = glanceAtLine(text, span.begin);
    end = span.end = seen.end;
    while (span.end > span.begin && isSpace(text[span.end - 1])) --span.end;
    line.quoteDepth = static_cast<uint8_t>(std::min(depth, 255u));
    if (span.empty()) return line;
    line.indent = static_cast<uint16_t>(std::min(span.begin - start, 65535u));
    const std::u16string_view content = slice(text, span);
    line.figures = seen.figures;
    if (seen.gaps) line.gaps = static_cast<uint8_t>(std::min(countGaps(content), 255u));
    line.columns = seen.wide ? columnsOf(content) : span.size();
    line.firstWord = static_cast<uint8_t>(firstWordColumns(content));
    line.start = startOf(text, span);
    if (line.start != Line::Start::Rule) line.marker = listMarkerAt(content).kind;
    line.end = endOf(text, span, lexicon);
    return line;
}

}  // namespace

uint32_t skipAnySpace(std::u16string_view text, uint32_t begin, uint32_t end) {
    while (begin < end && isSpace(text[begin])) {
        uint32_t depth = 0;
        if (isLineEnd(text[begin++])) begin = skipQuotePrefix(text, begin, end, depth);
    }
    return begin;
}

std::vector<Line> linesOf(std::u16string_view text, const Lexicon& lexicon, const Progress* progress) {
    std::vector<Line> lines;
    const auto size = static_cast<uint32_t>(text.size());
    lines.reserve(size / kUsualLine + 1);
    for (uint32_t begin = 0; begin < size;) {
        uint32_t end = begin;
        const Line line = lineOf(text, begin, end, lexicon);
        if (lines.size() % 4096 == 0) stopIfCancelled(progress);
        if (!line.blank() || (!lines.empty() && !lines.back().blank())) lines.push_back(line);
        const bool pair = end + 1 < size && text[end] == u'\r' && text[end + 1] == u'\n';
        begin = end + (pair ? 2 : 1);
    }
    return lines;
}

}  // namespace stet
