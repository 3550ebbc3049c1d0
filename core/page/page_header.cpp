#include "page/page_header.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/unicode.h"

namespace stet {

namespace {

using Lines = std::vector<TextLine>;

constexpr size_t kHeaderReach = 12;      // lines above "Version A Version B" that may belong to the header
constexpr uint32_t kLongestMark = 1000;  // code units: no line of a header is longer
constexpr int kTitleLines = 3;           // lines between the versions and the time row

bool isBlank(std::u16string_view line) {
    return std::all_of(line.begin(), line.end(), isPageSpace);
}

std::vector<std::u16string_view> wordsOf(std::u16string_view line) {
    std::vector<std::u16string_view> words;
    for (size_t i = 0; i < line.size();) {
        if (isPageSpace(line[i])) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < line.size() && !isPageSpace(line[end])) ++end;
        words.push_back(line.substr(i, end - i));
        i = end;
    }
    return words;
}

/// The line with single ASCII spaces; empty when it is too long to be a line of a header.
std::u16string squeezed(std::u16string_view line) {
    std::u16string out;
    if (line.size() > kLongestMark) return out;
    for (const std::u16string_view word : wordsOf(line)) {
        if (!out.empty()) out += u' ';
        out += word;
    }
    return out;
}

bool isNumber(std::u16string_view word) {
    return !word.empty() && word.size() <= 4 &&
           std::all_of(word.begin(), word.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; });
}

std::optional<PerSide<std::string>> versionsIn(std::u16string_view line) {
    if (line.size() > 60 || !line.starts_with(u"Version")) return std::nullopt;
    const auto words = wordsOf(line);
    if (words.size() != 4 || words[0] != u"Version" || words[2] != u"Version") return std::nullopt;
    if (!isNumber(words[1]) || !isNumber(words[3]) || words[1] == words[3]) return std::nullopt;
    return PerSide<std::string>{toUtf8(words[1]), toUtf8(words[3])};
}

constexpr std::u16string_view kSourceMark = u"This article is from the source ";
constexpr std::u16string_view kAddressMark = u"at its original source at ";
constexpr std::u16string_view kCountMark = u"The article has changed ";

bool isHeaderMark(const std::u16string& line) {
    return line.starts_with(kSourceMark) || line.find(kAddressMark) != line.npos || line.starts_with(kCountMark);
}

/// "(about 1 hour later)", with or without dates before it.
bool isTimeRow(std::u16string_view line) {
    if (line.size() > 160) return false;
    const std::u16string text = squeezed(line);
    const size_t open = text.rfind(u'(');
    return text.ends_with(u" later)") && open != text.npos && text.size() - open < 40;
}

/// "Previous version 1 2 3 … Next version" in any of its shapes: arrows, page numbers and those words only.
bool isPagination(std::u16string_view line) {
    static constexpr std::array<std::u16string_view, 14> kWords = {
        u"previous", u"prev",   u"next",   u"version", u"versions", u"first", u"last",
        u"\u2190",   u"\u2192", u"\u00AB", u"\u00BB",  u"\u2026",   u"...",   u"|"};
    if (line.size() > 300) return false;
    int steps = 0;
    const auto words = wordsOf(line);
    for (const std::u16string_view word : words) {
        std::u16string lower(word);
        for (char16_t& c : lower) c = static_cast<char16_t>(u_tolower(c));
        const auto known = std::find(kWords.begin(), kWords.end(), lower);
        if (known == kWords.end() && !isNumber(word)) return false;
        steps += known - kWords.begin() < 3 || (known - kWords.begin() >= 7 && known - kWords.begin() < 11);
    }
    return steps > 0 && words.size() > 1;
}

bool isSiteFooter(std::u16string_view line) {
    const std::u16string text = squeezed(line);
    return text.starts_with(u"News Sniffer") || text.find(u"newssniffer.co.uk") != text.npos ||
           text.starts_with(u"Powered by News Sniffer");
}

bool isDoubled(std::u16string_view line) {
    const std::u16string text = squeezed(line);
    const size_t half = text.size() / 2;
    return text.size() >= 3 && text.size() % 2 == 1 && text[half] == u' ' && text.compare(0, half, text, half + 1) == 0;
}

std::string quotedAfter(const std::u16string& line, std::u16string_view mark) {
    size_t begin = line.find(mark);
    if (begin == line.npos) return {};
    begin += mark.size() + 1;  // the opening quote
    const size_t end = line.find_first_of(u"'\u2019\"\u201D", begin);
    return end == line.npos ? std::string{} : toUtf8(std::u16string_view(line).substr(begin, end - begin));
}

std::string wordAfter(const std::u16string& line, std::u16string_view mark) {
    const size_t begin = line.find(mark);
    if (begin == line.npos) return {};
    const auto words = wordsOf(std::u16string_view(line).substr(begin + mark.size()));
    return words.empty() ? std::string{} : toUtf8(words.front());
}

/// A header found: `top` is its first line, `rows` the first line of the article.
struct Header {
    PageFrame frame;
    size_t top = 0;
    size_t rows = 0;
};

/// Reads upwards from the line of the versions. Returns whether a sentence of the site stands there.
bool readAbove(std::u16string_view text, const Lines& lines, size_t floor, size_t at, Header& header) {
    bool marked = false;
    header.top = at;
    for (size_t i = at; i-- > floor && at - i <= kHeaderReach;) {
        const std::u16string line = squeezed(slice(text, lines[i].span));
        if (isBlank(slice(text, lines[i].span))) continue;
        if (!isHeaderMark(line) && !isPagination(line)) break;
        marked |= isHeaderMark(line);
        header.top = i;
        if (auto source = quotedAfter(line, kSourceMark); !source.empty()) header.frame.source = source;
        if (auto address = wordAfter(line, kAddressMark); !address.empty()) header.frame.address = address;
    }
    return marked;
}

/// Reads the title and time rows from line `at` on, and leaves `header.rows` below them. Returns whether there is a
/// time row.
bool readTitle(std::u16string_view text, const Lines& lines, size_t at, Header& header) {
    int seen = 0;
    header.rows = at;
    for (size_t i = at; i < lines.size() && seen < kTitleLines; ++i) {
        if (isBlank(slice(text, lines[i].span))) continue;
        const auto line = slice(text, lines[i].span);
        if (isTimeRow(line)) {
            header.rows = i + 1;
            return true;
        }
        if (seen++ == 0) {
            header.frame.title = lines[i];
            header.rows = i + 1;
        }
    }
    return false;
}

std::optional<Header> headerAt(std::u16string_view text, const Lines& lines, size_t floor, size_t at) {
    const auto versions = versionsIn(slice(text, lines[at].span));
    if (!versions) return std::nullopt;
    Header header;
    header.frame.versions = *versions;
    const bool marked = readAbove(text, lines, floor, at, header);
    const bool timed = readTitle(text, lines, at + 1, header);
    const bool doubled = header.frame.title && isDoubled(slice(text, header.frame.title->span));
    if (!marked && !timed && !doubled) return std::nullopt;
    return header;
}

/// The rows in lines [begin, end): up to the pagination at the foot, without the site's own footer.
Lines rowsIn(std::u16string_view text, const Lines& lines, size_t begin, size_t end) {
    Lines rows;
    for (size_t i = begin; i < end; ++i) {
        if (isBlank(slice(text, lines[i].span))) continue;
        if (isPagination(slice(text, lines[i].span))) {
            if (rows.empty()) continue;
            break;
        }
        rows.push_back(lines[i]);
    }
    while (!rows.empty() && isSiteFooter(slice(text, rows.back().span))) rows.pop_back();
    return rows;
}

}  // namespace

bool isPageSpace(char16_t c) {
    return c == u' ' || (c >= u'\t' && c <= u'\r') ||
           (c > 0x7F && (u_isUWhiteSpace(c) || c == u'\u200B' || c == u'\uFEFF'));
}

std::vector<TextLine> linesOf(std::u16string_view text) {
    Lines lines;
    const auto strippable = [](char16_t c) { return c != u'\t' && isPageSpace(c); };
    for (size_t begin = 0; begin <= text.size();) {
        const size_t end = std::min(text.find_first_of(u"\r\n", begin), text.size());
        size_t first = begin, last = end;
        while (first < last && strippable(text[first])) ++first;
        while (last > first && strippable(text[last - 1])) --last;
        lines.push_back(
            {static_cast<uint32_t>(lines.size() + 1), {static_cast<uint32_t>(first), static_cast<uint32_t>(last)}});
        begin = end + (text.substr(end, 2) == u"\r\n" ? 2 : 1);
    }
    return lines;
}

std::vector<PageFrame> findPages(std::u16string_view text) {
    std::vector<PageFrame> pages;
    if (text.find(u"Version") == text.npos) return pages;
    const Lines lines = linesOf(text);
    std::vector<Header> headers;
    for (size_t i = 0; i < lines.size(); ++i) {
        auto header = headerAt(text, lines, headers.empty() ? 0 : headers.back().rows, i);
        if (header) headers.push_back(std::move(*header));
    }
    for (size_t h = 0; h < headers.size(); ++h) {
        const size_t end = h + 1 < headers.size() ? headers[h + 1].top : lines.size();
        pages.push_back(std::move(headers[h].frame));
        pages.back().rows = rowsIn(text, lines, headers[h].rows, end);
    }
    return pages;
}

PageFrame assumedPage(std::u16string_view text) {
    const Lines lines = linesOf(text);
    Header header;
    if (!readTitle(text, lines, 0, header)) header = {};
    header.frame.rows = rowsIn(text, lines, header.rows, lines.size());
    return std::move(header.frame);
}

}  // namespace stet
