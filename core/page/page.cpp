#include "page/page.h"

#include "page/page_header.h"
#include "page/page_rows.h"
#include "page/seam_search.h"

namespace stet {

namespace {

std::u16string onOneLine(std::u16string_view cell) {
    std::u16string out;
    for (const char16_t c : cell) out += c == u'\t' || c == u'\n' || c == u'\r' ? u' ' : c;
    return out;
}

/// Adds the cell to the side's text as a paragraph, and returns where it stands there.
Span addParagraph(std::u16string& text, std::u16string_view cell) {
    if (cell.empty()) return {};
    if (!text.empty()) text += u'\n';
    const auto begin = static_cast<uint32_t>(text.size());
    text += onOneLine(cell);
    return {begin, static_cast<uint32_t>(text.size())};
}

PageRow pageRow(const GivenRow& given, const InferredRow& inferred) {
    PageRow row;
    row.line = given.line.number;
    row.kind = inferred.reading.kind;
    row.source = given.line.span;
    row.seam = row.kind == PageRowKind::Change ? inferred.reading.seam : 0;
    row.confidence = inferred.confidence;
    row.sideKnown = inferred.sideKnown;
    row.confirmed = given.confirmed;
    return row;
}

PerSide<std::u16string> titlesOf(std::u16string_view text, const TextLine& line) {
    const PerSide<Span> cells = cellsOf(text, line.span, titleReading(text, line.span));
    return {std::u16string(slice(text, cells.before)), std::u16string(slice(text, cells.after))};
}

PageSplit splitPage(std::u16string_view text, const PageFrame& frame, const PageOptions& options) {
    PageSplit split;
    split.versions = frame.versions;
    split.source = frame.source;
    split.address = frame.address;
    if (frame.title) split.titles = titlesOf(text, *frame.title);
    const std::vector<GivenRow> given = givenRows(text, frame, options.fixes);
    const std::vector<InferredRow> inferred = inferRows(text, given);
    for (size_t i = 0; i < given.size(); ++i) {
        PageRow row = pageRow(given[i], inferred[i]);
        const PerSide<Span> cells = cellsOf(text, row.source, inferred[i].reading);
        for (const Side side : kSides) row.span[side] = addParagraph(split.texts[side], slice(text, cells[side]));
        split.rows.push_back(row);
    }
    return split;
}

}  // namespace

std::string_view toString(PageRowKind kind) {
    static constexpr std::string_view kNames[] = {"match", "change", "delete", "insert"};
    return kNames[static_cast<int>(kind)];
}

bool hasTitles(const PageSplit& page) {
    return !page.titles.before.empty() && !page.titles.after.empty();
}

void putTitlesOnTop(PageSplit& page) {
    if (!hasTitles(page)) return;
    for (const Side side : kSides) {
        const std::u16string title = page.titles[side] + u'\n';
        const auto shift = static_cast<uint32_t>(title.size());
        page.texts[side].insert(0, title);
        for (PageRow& row : page.rows) {
            Span& span = row.span[side];
            if (!span.empty()) span = {span.begin + shift, span.end + shift};
        }
    }
}

bool looksLikePage(std::u16string_view text) {
    return !findPages(text).empty();
}

tl::expected<std::vector<PageSplit>, PageError> splitPages(std::u16string_view text, const PageOptions& options) {
    std::vector<PageFrame> frames = findPages(text);
    if (frames.empty() && !options.assumePage) return tl::unexpected(PageError{PageError::Kind::NotAPage});
    if (frames.empty()) frames.push_back(assumedPage(text));
    std::vector<PageSplit> pages;
    for (const PageFrame& frame : frames) {
        if (!frame.rows.empty()) pages.push_back(splitPage(text, frame, options));
    }
    if (pages.empty()) return tl::unexpected(PageError{PageError::Kind::NoRows});
    return pages;
}

}  // namespace stet
