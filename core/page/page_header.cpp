#include "page/page_header.h"

#include <algorithm>

#include "page/header_lines.h"

namespace stet {

namespace {

using Lines = std::vector<TextLine>;

constexpr size_t kHeaderReach = 12;  // lines above "Version A Version B" that may belong to the header
constexpr int kTitleLines = 3;       // lines between the versions and the time row

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
        const auto line = slice(text, lines[i].span);
        if (isBlank(line)) continue;
        if (!isHeaderMark(line) && !isPagination(line)) break;
        marked |= isHeaderMark(line);
        header.top = i;
        if (auto source = sourceIn(line); !source.empty()) header.frame.source = source;
        if (auto address = addressIn(line); !address.empty()) header.frame.address = address;
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
