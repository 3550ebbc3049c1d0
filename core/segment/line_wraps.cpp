#include "segment/line_wraps.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "segment/characters.h"

namespace stet {

namespace {

constexpr uint32_t kEntryColumns = 40;   // a longer line is prose and no entry of a list of words
constexpr size_t kLeastShortFirsts = 3;  // first lines set short before that is a habit
constexpr uint32_t kLongestWord = 40;

/// Columns of the first word of `line`, which a wrapped line before it had no room for.
uint32_t firstWordColumns(std::u16string_view text, const Line& line) {
    const char16_t first = text[line.span.begin];
    if (first >= 0x1100 && u_getIntPropertyValue(first, UCHAR_LINE_BREAK) == U_LB_IDEOGRAPHIC) return 2;
    uint32_t end = line.span.begin;
    while (end < line.span.end && end - line.span.begin < kLongestWord && !isSpace(text[end])) ++end;
    return end - line.span.begin;
}

bool hasOneWord(std::u16string_view text, const Line& line) {
    return line.span.size() <= 2048 &&
           std::none_of(text.begin() + line.span.begin, text.begin() + line.span.end, isSpace);
}

/// Whether `line` had no room for the first word of `next` at `width`.
bool isFull(std::u16string_view text, const Line& line, const Line& next, uint32_t width) {
    return line.columns + 1 + firstWordColumns(text, next) > width;
}

/// Whether a line wrapped at `width` can be as long as `line`. Widths are estimates: an eighth more passes.
bool fits(std::u16string_view text, const Line& line, uint32_t width) {
    return line.columns <= width + width / 8 + 2 || hasOneWord(text, line);
}

bool endsOpen(const Line& line) {
    return line.end != Line::End::Stop;
}

bool isPlain(const Line& line) {
    return line.marker == ListMarker::Kind::None && line.role == Role::Body;
}

bool isCertainWrap(const Line& line, const Line& next) {
    return endsOpen(line) && line.role == Role::Body && isPlain(next) && next.start == Line::Start::Lower;
}

/// The value that all but a twentieth of `values` stay below or at; the largest of fewer than twenty.
uint32_t nearlyLargest(std::vector<uint32_t>& values) {
    const auto rank = values.begin() + static_cast<std::ptrdiff_t>(values.size() - 1 - values.size() / 20);
    std::nth_element(values.begin(), rank, values.end());
    return *rank;
}

/// The width of scripts without case: the longest line, if most lines that end open are as full as it.
uint32_t caselessWidth(std::u16string_view text, std::span<const Line> lines) {
    uint32_t width = 0;
    for (const Line& line : lines) width = std::max(width, line.columns);
    int full = 0;
    int early = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!endsOpen(lines[i]) || lines[i + 1].start != Line::Start::Caseless || !isPlain(lines[i + 1])) continue;
        ++(isFull(text, lines[i], lines[i + 1], width) ? full : early);
    }
    return full > early ? width : 0;
}

bool isEntryList(std::span<const Line> lines) {
    return lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [](const Line& line) {
               return line.start == Line::Start::Lower && line.end == Line::End::Open && line.columns <= kEntryColumns;
           });
}

void measure(std::u16string_view text, std::span<const Line> lines, LineBlock& block) {
    if (isEntryList(lines)) {
        block.entries = true;
        return;
    }
    std::vector<uint32_t> widths;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (isCertainWrap(lines[i], lines[i + 1])) widths.push_back(std::max(lines[i].columns, lines[i + 1].columns));
    }
    block.prose = !widths.empty();
    block.width = block.prose ? nearlyLargest(widths) : caselessWidth(text, lines);
}

std::vector<LineBlock> blocksOf(std::span<const Line> lines) {
    std::vector<LineBlock> blocks;
    for (uint32_t i = 0; i < lines.size(); ++i) {
        if (lines[i].blank()) continue;
        const bool joins = i > 0 && !lines[i - 1].blank() && lines[i - 1].quoteDepth == lines[i].quoteDepth;
        if (!joins) blocks.push_back({i, i, 0, false, false});
        blocks.back().end = i + 1;
    }
    return blocks;
}

/// A block that tells nothing of its own is taken to be wrapped as the nearest one before it, or the first after.
void inheritWidths(std::vector<LineBlock>& blocks) {
    const auto known = std::find_if(blocks.begin(), blocks.end(), [](const LineBlock& block) { return block.width; });
    uint32_t width = known == blocks.end() ? 0 : known->width;
    for (LineBlock& block : blocks) {
        if (block.width == 0) block.width = width;
        width = block.width;
    }
}

/// Counts of certain wraps after lines that still had room for a word.
struct EarlyWraps {
    size_t wraps = 0;
    size_t early = 0;
    size_t fullFirsts = 0;              ///< certain wraps after a full first line of a paragraph
    std::vector<uint32_t> shortFirsts;  ///< columns of first lines that ended early
};

EarlyWraps earlyWrapsOf(std::u16string_view text, std::span<const Line> lines, std::span<const LineBlock> blocks) {
    EarlyWraps found;
    for (const LineBlock& block : blocks) {
        for (uint32_t i = block.begin; i + 1 < block.end; ++i) {
            if (!isCertainWrap(lines[i], lines[i + 1])) continue;
            const bool early = !isFull(text, lines[i], lines[i + 1], block.width);
            ++found.wraps;
            found.early += early;
            const bool first = i == block.begin || !endsOpen(lines[i - 1]) || lines[i - 1].role != Role::Body;
            if (first && early) found.shortFirsts.push_back(lines[i].columns);
            found.fullFirsts += first && !early;
        }
    }
    return found;
}

}  // namespace

WrapHabits wrapHabitsOf(std::u16string_view text, std::span<const Line> lines) {
    WrapHabits habits;
    habits.blocks = blocksOf(lines);
    for (LineBlock& block : habits.blocks) measure(text, lines.subspan(block.begin, block.end - block.begin), block);
    inheritWidths(habits.blocks);
    EarlyWraps found = earlyWrapsOf(text, lines, habits.blocks);
    if (found.shortFirsts.size() >= kLeastShortFirsts && found.shortFirsts.size() >= 3 * found.fullFirsts &&
        found.early <= found.shortFirsts.size() + found.wraps / 10) {
        habits.firstWidth = nearlyLargest(found.shortFirsts);
    } else {
        const auto prose =
            std::count_if(habits.blocks.begin(), habits.blocks.end(), [](const LineBlock& b) { return b.prose; });
        habits.ragged = prose > 1 && found.early * 8 > found.wraps;
    }
    return habits;
}

namespace {

/// A line end after a stop: the sentence is over; does the paragraph go on?
bool isWrapAfterStop(std::u16string_view text, const LinePair& pair, const LineBlock& block, const WrapHabits& habits) {
    const auto& [line, next, first, item] = pair;
    if (block.width == 0) return false;
    if (next.start == Line::Start::Lower) return true;
    if (next.indent != line.indent && !(first && next.indent < line.indent) && item == ListMarker::Kind::None)
        return false;
    if (habits.ragged) return true;
    const bool nextIsShortFirst = habits.firstWidth && endsOpen(next) && next.columns <= habits.firstWidth;
    return !nextIsShortFirst && fits(text, next, block.width) && fits(text, line, block.width) &&
           isFull(text, line, next, block.width);
}

}  // namespace

bool isWrap(std::u16string_view text, const LinePair& pair, const LineBlock& block, const WrapHabits& habits) {
    const auto& [line, next, first, item] = pair;
    if (block.entries || line.role == Role::Table || next.role == Role::Table) return false;
    const bool full = block.width && fits(text, line, block.width) && isFull(text, line, next, block.width);
    if (first && line.role != Role::Body && !(full && next.start == Line::Start::Lower)) return false;
    if (!isPlain(next))
        return full && endsOpen(line) && item == ListMarker::Kind::None && !isBullet(text[next.span.begin]);
    if (!endsOpen(line)) return isWrapAfterStop(text, pair, block, habits);
    if (next.start == Line::Start::Lower || line.end == Line::End::Unfinished || line.end == Line::End::Hyphen)
        return true;
    if (first && line.columns <= habits.firstWidth) return isFull(text, line, next, habits.firstWidth);
    if (habits.ragged && block.prose) return !first || 2 * line.columns >= block.width;
    return full;
}

}  // namespace stet
