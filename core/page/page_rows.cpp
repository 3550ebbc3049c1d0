#include "page/page_rows.h"

#include <algorithm>
#include <unordered_map>

namespace stet {

namespace {

Span trimmed(std::u16string_view text, Span span) {
    while (!span.empty() && isPageSpace(text[span.begin])) ++span.begin;
    while (!span.empty() && isPageSpace(text[span.end - 1])) --span.end;
    return span;
}

/// A paragraph twice with nothing between.
bool isDouble(std::u16string_view line) {
    const size_t half = line.size() / 2;
    return line.size() >= 2 && line.size() % 2 == 0 && line.substr(0, half) == line.substr(half);
}

/// A paragraph twice with one space between: some copies write matches so.
bool isSpacedDouble(std::u16string_view line) {
    const size_t half = line.size() / 2;
    return line.size() >= 3 && line.size() % 2 == 1 && isPageSpace(line[half]) &&
           line.substr(0, half) == line.substr(half + 1);
}

constexpr size_t kLongestTitle = 2000;  // code units: a longer row is no title, and is cut in the middle

/// How a page writes its rows, as far as the whole page shows it.
struct PageHabits {
    bool tabs = false;           ///< TABs stand between the cells
    bool spacedMatches = false;  ///< matches have a space between their halves
};

PageHabits habitsOf(std::u16string_view text, const std::vector<TextLine>& rows) {
    size_t tabs = 0, doubles = 0, spaced = 0;
    for (const TextLine& row : rows) {
        const auto line = slice(text, row.span);
        tabs += std::count(line.begin(), line.end(), u'\t') == 1;
        doubles += isDouble(line);
        spaced += isSpacedDouble(line);
    }
    return {2 * tabs > rows.size(), doubles == 0 && spaced > 1};
}

RowReading readingByTab(std::u16string_view text, Span line) {
    const size_t tab = slice(text, line).find(u'\t');
    if (tab == std::u16string_view::npos) return {PageRowKind::Delete, 0};  // the empty cell behind it was lost
    const auto at = static_cast<uint32_t>(tab);
    const Span before = trimmed(text, {line.begin, line.begin + at});
    const Span after = trimmed(text, {line.begin + at + 1, line.end});
    if (before.empty()) return {PageRowKind::Insert, 0};
    if (after.empty()) return {PageRowKind::Delete, 0};
    const bool same = slice(text, before) == slice(text, after);
    return {same ? PageRowKind::Match : PageRowKind::Change, after.begin - line.begin};
}

std::optional<RowReading> readingByHalves(std::u16string_view line, const PageHabits& habits) {
    const auto half = static_cast<uint32_t>(line.size() / 2);
    if (isDouble(line)) return RowReading{PageRowKind::Match, half};
    if (habits.spacedMatches && isSpacedDouble(line)) return RowReading{PageRowKind::Match, half + 1};
    return std::nullopt;
}

/// How alike two titles are: the characters they share at both ends, and how alike their lengths are.
double titleLikeness(std::u16string_view before, std::u16string_view after) {
    while (!before.empty() && isPageSpace(before.back())) before.remove_suffix(1);
    const size_t shorter = std::min(before.size(), after.size()), longer = std::max(before.size(), after.size());
    size_t head = 0, tail = 0;
    while (head < shorter && before[head] == after[head]) ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    return static_cast<double>(2 * (head + tail) + shorter) / static_cast<double>(longer + 1);
}

}  // namespace

std::vector<GivenRow> givenRows(std::u16string_view text, const PageFrame& page, const std::vector<PageRowFix>& fixes) {
    std::unordered_map<uint32_t, RowReading> confirmed;
    for (const PageRowFix& fix : fixes) confirmed[fix.line] = {fix.kind, fix.seam};
    const PageHabits habits = habitsOf(text, page.rows);
    std::vector<GivenRow> rows;
    rows.reserve(page.rows.size());
    for (const TextLine& line : page.rows) {
        GivenRow row{line, std::nullopt, false};
        const auto fix = confirmed.find(line.number);
        const bool usable = fix != confirmed.end() && fix->second.seam <= line.span.size();
        if (usable) {
            row.known = fix->second;
            row.confirmed = true;
        } else {
            row.known = habits.tabs ? readingByTab(text, line.span) : readingByHalves(slice(text, line.span), habits);
        }
        rows.push_back(row);
    }
    return rows;
}

RowReading titleReading(std::u16string_view text, Span line) {
    const auto title = slice(text, line);
    if (title.find(u'\t') != title.npos) return readingByTab(text, line);
    const uint32_t half = static_cast<uint32_t>(title.size() / 2);
    if (title.size() > kLongestTitle) return {PageRowKind::Change, half};
    std::vector<uint32_t> starts;
    for (uint32_t i = 1; i < title.size(); ++i) {
        if (isPageSpace(title[i - 1]) && !isPageSpace(title[i])) starts.push_back(i);
    }
    RowReading best{PageRowKind::Change, 0};
    double bestLikeness = -1;
    for (const uint32_t seam : starts) {
        const double likeness = titleLikeness(title.substr(0, seam), title.substr(seam));
        if (likeness > bestLikeness) {
            bestLikeness = likeness;
            best.seam = seam;
        }
    }
    return best;
}

PerSide<Span> cellsOf(std::u16string_view text, Span line, const RowReading& reading) {
    const uint32_t seam = line.begin + std::min(reading.seam, line.size());
    switch (reading.kind) {
        case PageRowKind::Delete:
            return {trimmed(text, line), {}};
        case PageRowKind::Insert:
            return {{}, trimmed(text, line)};
        default:
            return {trimmed(text, {line.begin, seam}), trimmed(text, {seam, line.end})};
    }
}

}  // namespace stet
