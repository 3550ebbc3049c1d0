#include "segment/line_wraps.h"

#include <algorithm>

#include "segment/characters.h"

namespace stet {

namespace {

constexpr uint32_t kEntryColumns = 40;   // a longer line is prose and no entry of a list of words
constexpr size_t kLeastShortFirsts = 3;  // first lines set short before that is a habit
constexpr uint32_t kWidest = 200;        // columns; a longer line is a paragraph that nobody wrapped
constexpr size_t kProseShare = 6;        // one line end of so many is a certain wrap in wrapped text
constexpr uint32_t kLongestWord = 2048;  // code units that are searched for a space

/// Whether `line` had no room for the first word of `next` at `width`.
bool isFull(const Line& line, const Line& next, uint32_t width) {
    return line.columns + 1 + next.firstWord > width;
}

bool endsOpen(const Line& line) {
    return line.end < Line::End::NumberStop;
}

bool isPlain(const Line& line) {
    return line.marker == ListMarker::Kind::None && line.role == Role::Body && line.start != Line::Start::Rule;
}

/// Whether what stands on either side of a line end can only be one sentence.
bool isOneSentence(const Line& line, const Line& next) {
    if (line.end == Line::End::Unfinished || line.end == Line::End::Hyphen) return true;
    if (line.end == Line::End::NumberStop && next.start == Line::Start::Digit) return true;
    return line.end != Line::End::Stop && line.end != Line::End::Colon && next.start == Line::Start::Lower;
}

/// Whether the two can be lines of one wrapped paragraph: the longer one shows that the first had no room left.
bool isEven(const Line& line, const Line& next) {
    const uint32_t width = std::max(line.columns, next.columns);
    return width <= kWidest && isFull(line, next, width);
}

bool isCertainWrap(const Line& line, const Line& next) {
    return line.role == Role::Body && isPlain(next) && isOneSentence(line, next);
}

/// Whether both are quoted alike, or a quoted line was wrapped again by a mailer that set no prefix before the rest.
bool isSameDepth(const Line& line, const Line& next) {
    if (line.quoteDepth == next.quoteDepth) return true;
    return line.quoteDepth > next.quoteDepth && line.end == Line::End::Open && next.start == Line::Start::Lower;
}

/// The value that all but a twentieth of `values` stay below or at; the largest of fewer than twenty.
uint32_t nearlyLargest(std::vector<uint32_t>& values) {
    const auto rank = values.begin() + static_cast<std::ptrdiff_t>(values.size() - 1 - values.size() / 20);
    std::nth_element(values.begin(), rank, values.end());
    return *rank;
}

/// The width of scripts without case: the longest line, if most lines that end open are as full as it.
uint32_t caselessWidth(std::span<const Line> lines) {
    uint32_t width = 0;
    for (const Line& line : lines) width = std::max(width, line.columns);
    int full = 0;
    int early = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!endsOpen(lines[i]) || lines[i + 1].start != Line::Start::Caseless || !isPlain(lines[i + 1])) continue;
        ++(isFull(lines[i], lines[i + 1], width) ? full : early);
    }
    return full > early && width <= kWidest ? width : 0;
}

/// Short lines without a stop that start small, though the first may start with a capital: "nuts", "bolts, screws",
/// "glue".
bool isEntryList(std::span<const Line> lines) {
    const auto isEntry = [](const Line& line) { return line.end == Line::End::Open && line.columns <= kEntryColumns; };
    const auto isSmall = [](const Line& line) { return line.start == Line::Start::Lower; };
    const bool small = std::all_of(lines.begin() + 1, lines.end(), isSmall);
    return lines.size() > 1 && small && (lines.size() > 2 || isSmall(lines[0])) &&
           std::all_of(lines.begin(), lines.end(), isEntry);
}

/// Counts of certain wraps by whether their line still had room for a word.
struct WrapCounts {
    size_t wraps = 0;
    size_t early = 0;
    size_t fullFirsts = 0;              ///< after a full first line of a paragraph
    std::vector<uint32_t> shortFirsts;  ///< columns of first lines that ended early
};

void countWraps(std::span<const Line> lines, uint32_t width, WrapCounts& counts) {
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!isCertainWrap(lines[i], lines[i + 1])) continue;
        const bool early = !isFull(lines[i], lines[i + 1], width);
        ++counts.wraps;
        counts.early += early;
        const bool first = i == 0 || !endsOpen(lines[i - 1]) || lines[i - 1].role != Role::Body;
        if (first && early) counts.shortFirsts.push_back(lines[i].columns);
        counts.fullFirsts += first && !early;
    }
}

}  // namespace

LineWraps::LineWraps(std::u16string_view text, std::span<const Line> lines, const Lexicon& lexicon)
    : m_text(text), m_lines(lines), m_lexicon(lexicon) {
    findBlocks();
    for (LineBlock& block : m_blocks) measure(block);
    inheritWidths();
    learnHabits();
}

void LineWraps::findBlocks() {
    for (uint32_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].blank()) continue;
        const bool joins = i > 0 && !m_lines[i - 1].blank() && isSameDepth(m_lines[i - 1], m_lines[i]);
        if (!joins) m_blocks.push_back({i, i});
        m_blocks.back().end = i + 1;
    }
}

void LineWraps::measure(LineBlock& block) {
    const auto lines = m_lines.subspan(block.begin, block.end - block.begin);
    block.entries = isEntryList(lines);
    if (block.entries) return;
    m_widths.clear();
    size_t certain = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const bool isCertain = isCertainWrap(lines[i], lines[i + 1]);
        const bool even = isEven(lines[i], lines[i + 1]);
        certain += isCertain;
        if (even && (isCertain || (isPlain(lines[i + 1]) && endsWithLeadingWord(lines[i])))) {
            m_widths.push_back(std::max(lines[i].columns, lines[i + 1].columns));
        }
    }
    block.told = certain > 0 || lines.size() > kProseShare;
    block.prose = !m_widths.empty() && m_widths.size() * kProseShare >= lines.size() - 1;
    block.width = block.prose ? nearlyLargest(m_widths) : caselessWidth(lines);
}

/// A block that tells nothing of its own is taken to be wrapped as the nearest one before it, or the first after; but
/// not in a text where most paragraphs are lines too long to be wrapped.
void LineWraps::inheritWidths() {
    const auto isLong = [](const Line& line) { return line.columns > kWidest; };
    const auto longLines = static_cast<size_t>(std::count_if(m_lines.begin(), m_lines.end(), isLong));
    size_t wraps = 0;
    for (const LineBlock& block : m_blocks) wraps += block.prose ? block.end - block.begin - 1 : 0;
    if (longLines > wraps) return;
    const auto known =
        std::find_if(m_blocks.begin(), m_blocks.end(), [](const LineBlock& block) { return block.width; });
    uint32_t width = known == m_blocks.end() ? 0 : known->width;
    for (LineBlock& block : m_blocks) {
        if (block.width == 0 && !block.told) block.width = width;
        if (block.width > 0) width = block.width;
    }
}

void LineWraps::learnHabits() {
    WrapCounts counts;
    for (const LineBlock& block : m_blocks)
        countWraps(m_lines.subspan(block.begin, block.end - block.begin), block.width, counts);
    const size_t shortFirsts = counts.shortFirsts.size();
    if (shortFirsts >= kLeastShortFirsts && shortFirsts >= 3 * counts.fullFirsts &&
        counts.early <= shortFirsts + counts.wraps / 10) {
        m_firstWidth = nearlyLargest(counts.shortFirsts);
        return;
    }
    const auto prose =
        std::count_if(m_blocks.begin(), m_blocks.end(), [](const LineBlock& block) { return block.prose; });
    m_ragged = prose > 1 && counts.early * 8 > counts.wraps;
}

/// "of the", "and": more must come, whatever the next line starts with.
bool LineWraps::endsWithLeadingWord(const Line& line) const {
    if (line.end != Line::End::Open) return false;
    uint32_t begin = line.span.end;
    while (begin > line.span.begin && isWordUnit(m_text[begin - 1])) --begin;
    const bool listed = begin >= line.span.begin + 2 && !isWordUnit(m_text[begin - 2]);  // the last but one: ", and"
    return !listed && m_lexicon.isLeading(m_text.substr(begin, line.span.end - begin));
}

/// Whether a line wrapped at `width` can be as long as `line`. Widths are estimates: an eighth more passes, and a
/// single word of any length.
bool LineWraps::fits(const Line& line, uint32_t width) const {
    if (line.columns <= width + width / 8 + 2) return true;
    const std::u16string_view content = slice(m_text, line.span);
    return content.size() <= kLongestWord && std::none_of(content.begin(), content.end(), isSpace);
}

uint32_t LineWraps::paragraphEnd(uint32_t begin, const LineBlock& block) const {
    uint32_t end = begin + 1;
    while (end < block.end && isWrap(m_lines[begin], m_lines[end - 1], m_lines[end], block)) ++end;
    return end;
}

/// Whether `next` goes on with the paragraph of `first` and `line`.
bool LineWraps::isWrap(const Line& first, const Line& line, const Line& next, const LineBlock& block) const {
    if (first.role == Role::Table || next.role == Role::Table) return first.role == next.role;
    if (block.entries || line.start == Line::Start::Rule || next.start == Line::Start::Rule) return false;
    const bool atStart = &first == &line;
    const bool full = block.width && isFull(line, next, block.width) && fits(line, block.width);
    if (atStart && line.role != Role::Body && !(full && next.start == Line::Start::Lower)) return false;
    if (!isPlain(next))
        return full && line.end != Line::End::Stop && first.marker == ListMarker::Kind::None &&
               !isBullet(m_text[next.span.begin]);
    if (isOneSentence(line, next)) return block.width > 0 || first.start != Line::Start::Lower;
    if (!endsOpen(line)) return isWrapAfterStop(first, line, next, block);
    if (full && !(atStart && line.columns <= m_firstWidth)) return true;
    if (atStart && line.columns <= m_firstWidth && isFull(line, next, m_firstWidth)) return true;
    if (m_ragged && block.prose && (!atStart || 2 * line.columns >= block.width)) return true;
    return isEven(line, next) && endsWithLeadingWord(line);
}

/// The sentence is over; does the paragraph go on?
bool LineWraps::isWrapAfterStop(const Line& first, const Line& line, const Line& next, const LineBlock& block) const {
    if (block.width == 0) return false;
    if (next.start == Line::Start::Lower) return true;
    const bool outdented = &first == &line && next.indent < line.indent;  // the first line was set in
    if (next.indent != line.indent && !outdented && first.marker == ListMarker::Kind::None) return false;
    if (m_ragged) return true;
    const bool startsShort = endsOpen(next) && next.columns <= m_firstWidth;
    return !startsShort && isFull(line, next, block.width) && fits(line, block.width) && fits(next, block.width);
}

}  // namespace stet
