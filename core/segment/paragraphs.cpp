#include "segment/paragraphs.h"

#include <algorithm>
#include <span>

#include "segment/line_wraps.h"
#include "segment/roles.h"

namespace stet {

namespace {

/// Whether lines with parted cells are rows of one table: most have as many cells as the one before, and all or none
/// start with a bar.
bool isTable(std::u16string_view text, std::span<const Line> rows) {
    const auto startsWithBar = [text](const Line& row) { return text[row.span.begin] == u'|'; };
    size_t equal = 0;
    for (size_t i = 1; i < rows.size(); ++i) {
        if (startsWithBar(rows[i]) != startsWithBar(rows[0])) return false;
        equal += rows[i].gaps == rows[i - 1].gaps;
    }
    return equal > 0 && 2 * equal + 1 >= rows.size();
}

void markTables(std::u16string_view text, std::vector<Line>& lines) {
    for (size_t begin = 0; begin < lines.size();) {
        size_t end = begin;
        while (end < lines.size() && lines[end].gaps > 0) ++end;
        const std::span rows(lines.begin() + static_cast<std::ptrdiff_t>(begin), end - begin);
        if (isTable(text, rows)) {
            for (Line& row : rows) row.role = Role::Table;
        }
        begin = std::max(end, begin + 1);
    }
}

/// A line under a line of text that makes it a heading: "====" or "----".
bool isUnderline(std::u16string_view text, const Line& line) {
    return line.start == Line::Start::Rule && (text[line.span.begin] == u'=' || text[line.span.begin] == u'-');
}

void markRoles(std::u16string_view text, std::vector<Line>& lines, const Progress* progress) {
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i % 4096 == 0) stopIfCancelled(progress);
        if (lines[i].blank()) continue;
        lines[i].role = roleOfLine(text, lines[i]);
        if (lines[i].role == Role::Byline) lines[i].marker = ListMarker::Kind::None;  // "5. März 2015"
        if (i > 0 && isUnderline(text, lines[i]) && lines[i - 1].role == Role::Body) lines[i - 1].role = Role::Headline;
    }
    markTables(text, lines);
}

Role roleOfParagraph(const Line& first, bool oneLine) {
    if (first.role == Role::Table) return Role::Table;
    if (first.quoteDepth > 0) return Role::Quote;
    if (first.marker != ListMarker::Kind::None) return Role::ListItem;
    return oneLine ? first.role : Role::Body;
}

/// Tells headlines by their look. So many of them in a row are a list instead (story highlights, links to other pages);
/// only where the text begins with them, the first is its headline. Bylines and furniture may stand between them.
class UnmarkedHeadlines {
  public:
    explicit UnmarkedHeadlines(std::vector<Paragraph>& paragraphs) : m_paragraphs(paragraphs) {}

    /// The paragraph added last; `looks`: like a headline.
    void next(bool looks) {
        Paragraph& paragraph = m_paragraphs.back();
        if (paragraph.role == Role::Body && looks) {
            paragraph.role = Role::Headline;
            m_row.push_back(m_paragraphs.size() - 1);
        } else if (paragraph.role != Role::Byline && paragraph.role != Role::Furniture) {
            finish();
            m_begun |= paragraph.role == Role::Body || paragraph.role == Role::Headline;
        }
    }

    void finish() {
        if (m_row.size() >= kList)
            for (size_t i = m_begun ? 0 : 1; i < m_row.size(); ++i) m_paragraphs[m_row[i]].role = Role::ListItem;
        m_begun |= !m_row.empty();
        m_row.clear();
    }

  private:
    static constexpr size_t kList = 3;
    std::vector<Paragraph>& m_paragraphs;
    std::vector<size_t> m_row;  ///< those in a row so far, as places in `m_paragraphs`
    bool m_begun = false;       ///< a headline or prose went before them
};

}  // namespace

std::vector<Paragraph> paragraphsOf(std::u16string_view text, const Lexicon& lexicon, const Progress* progress) {
    std::vector<Line> lines = linesOf(text, lexicon, progress);
    markRoles(text, lines, progress);
    const LineWraps wraps(text, lines, lexicon);
    std::vector<Paragraph> paragraphs;
    UnmarkedHeadlines headlines(paragraphs);
    for (const LineBlock& block : wraps.blocks()) {
        if (paragraphs.size() % 1024 == 0) stopIfCancelled(progress);
        for (uint32_t begin = block.begin; begin < block.end;) {
            const uint32_t end = wraps.paragraphEnd(begin, block);
            const Span span{lines[begin].span.begin, lines[end - 1].span.end};
            const bool oneLine = end == begin + 1;
            paragraphs.push_back({span, {}, roleOfParagraph(lines[begin], oneLine)});
            headlines.next(oneLine && looksLikeHeadline(text, lines[begin]));
            begin = end;
        }
    }
    headlines.finish();
    return paragraphs;
}

Role roleOfBlock(std::u16string_view text, Span paragraph, const Lexicon& lexicon) {
    const std::vector<Line> lines = linesOf(slice(text, paragraph), lexicon);
    if (lines.size() != 1 || lines[0].blank()) return Role::Body;
    const Role role = roleOfLine(slice(text, paragraph), lines[0]);
    return role == Role::Headline ? Role::Body : role;
}

void findHeadline(std::u16string_view text, const Lexicon& lexicon, std::vector<Paragraph>& paragraphs) {
    const auto isHeadline = [](const Paragraph& paragraph) { return paragraph.role == Role::Headline; };
    const auto countsHere = [](const Paragraph& paragraph) {
        return paragraph.role != Role::Byline && paragraph.role != Role::Furniture;
    };
    const auto looks = [&](const Paragraph& paragraph) {
        const std::u16string_view content = slice(text, paragraph.span);
        const std::vector<Line> lines = linesOf(content, lexicon);
        return lines.size() == 1 && looksLikeHeadline(content, lines[0]);
    };
    if (std::any_of(paragraphs.begin(), paragraphs.end(), isHeadline)) return;
    const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), countsHere);
    if (first == paragraphs.end() || first->role != Role::Body || !looks(*first)) return;
    const auto next = std::find_if(first + 1, paragraphs.end(), countsHere);
    if (next != paragraphs.end() && next->role == Role::Body && !looks(*next)) first->role = Role::Headline;
}

}  // namespace stet
