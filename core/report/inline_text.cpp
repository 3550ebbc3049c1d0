#include "report/inline_text.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <string>

namespace stet {

namespace {

/// Of an unchanged stretch longer than `kLongest` code units this much is shown at either end: two or three lines.
constexpr size_t kLongest = 600;
constexpr size_t kShown = 200;

bool isBlank(char16_t c) {
    return u_isUWhiteSpace(c);
}

/// Marks that stand close to the word before them.
bool isClosing(char16_t c) {
    return std::u16string_view(u",.;:!?)]\u201D\u2019\u2026").find(c) != std::u16string_view::npos;
}

/// Marks that part the words of an address.
bool isInAddress(char16_t c) {
    return std::u16string_view(u"/=_.&?#@-%:").find(c) != std::u16string_view::npos;
}

char16_t before(std::u16string_view text, uint32_t place) {
    return place > 0 ? text[place - 1] : u' ';
}
char16_t at(std::u16string_view text, uint32_t place) {
    return place < text.size() ? text[place] : u' ';
}

/// The next white space from `place` on, or `place` when there is none near (Chinese).
size_t wordEnd(std::u16string_view text, size_t place) {
    size_t end = place;
    while (end < text.size() && end < place + 30 && !isBlank(text[end])) ++end;
    if (end == text.size() || !isBlank(text[end])) end = place;
    U16_SET_CP_START(text.data(), 0, end);
    return end;
}

std::u16string shortened(std::u16string_view text) {
    if (text.size() <= kLongest) return std::u16string(text);
    const size_t head = wordEnd(text, kShown);
    const size_t tail = wordEnd(text, text.size() - kShown);
    return std::u16string(text.substr(0, head)) + u" \u22EF " + std::u16string(text.substr(tail));
}

class InlineText {
  public:
    InlineText(const Comparison& comparison, const Row& row) : m_comparison(comparison) {
        for (uint32_t l = row.links.begin; l < row.links.end; ++l) addLink(l);
        endQuiet();
    }

    std::vector<TextPiece> take() { return std::move(m_pieces); }

  private:
    std::u16string_view text(Side side) const { return m_comparison.text(side); }

    void addLink(uint32_t l) {
        const Link& link = m_comparison.links[l];
        const PerSide<Span> span = {m_comparison.spanOf(Side::Before, link.sentences.before),
                                    m_comparison.spanOf(Side::After, link.sentences.after)};
        addQuiet(u" ", m_style);
        if (link.sentences.after.empty()) {
            addChanged(slice(text(Side::Before), span.before), TextStyle::Deleted);
        } else if (link.sentences.before.empty()) {
            addChanged(slice(text(Side::After), span.after), TextStyle::Inserted);
        } else {
            addEdited(link, span);
        }
    }

    void addEdited(const Link& link, const PerSide<Span>& span) {
        const TextStyle quiet = link.moved ? TextStyle::Moved : TextStyle::Plain;
        uint32_t done = span.after.begin;
        for (const Edit* edit : editsIn(link, span)) {
            addQuiet(slice(text(Side::After), {done, edit->span.after.begin}), quiet);
            addEdit(*edit);
            done = edit->span.after.end;
        }
        addQuiet(slice(text(Side::After), {done, span.after.end}), quiet);
    }

    std::vector<const Edit*> editsIn(const Link& link, const PerSide<Span>& span) const {
        std::vector<const Edit*> found;
        if (!link.change) return found;
        const IndexRange range = m_comparison.changes[*link.change].edits;
        const auto first = m_comparison.edits.begin() + range.begin;
        const auto last = m_comparison.edits.begin() + range.end;
        auto edit =
            std::partition_point(first, last, [&](const Edit& e) { return e.span.after.end < span.after.begin; });
        for (; edit != last && edit->span.after.begin <= span.after.end; ++edit) {
            if (span.after.contains(edit->span.after) && span.before.contains(edit->span.before))
                found.push_back(&*edit);
        }
        return found;
    }

    /// White space round deleted words is that of their own side.
    void addEdit(const Edit& edit) {
        const std::u16string_view deleted = slice(text(Side::Before), edit.span.before);
        const std::u16string_view inserted = slice(text(Side::After), edit.span.after);
        if (!deleted.empty()) {
            const char16_t next = at(text(Side::Before), edit.span.before.end);
            const char16_t last = before(text(Side::Before), edit.span.before.begin);
            const bool replaced = !inserted.empty();
            const bool apart = isBlank(next) || (replaced && !u_isalnum(next));
            if (isBlank(last)) addQuiet(u" ", m_style);
            addChanged(deleted, TextStyle::Deleted);
            if (apart && !(replaced && (isClosing(inserted.front()) || isInAddress(last)))) addQuiet(u" ", m_style);
        }
        addChanged(inserted, TextStyle::Inserted);
    }

    /// Sentences that are deleted or inserted one behind the other make one piece.
    void addChanged(std::u16string_view changed, TextStyle style) {
        if (changed.empty()) return;
        if (m_quiet == u" " && !m_pieces.empty() && m_pieces.back().style == style) {
            m_pieces.back().text += m_quiet;
            m_pieces.back().text += changed;
            m_quiet.clear();
            return;
        }
        endQuiet();
        m_pieces.push_back({std::u16string(changed), style});
    }

    /// Collects what is unchanged until a change ends it.
    void addQuiet(std::u16string_view unchanged, TextStyle style) {
        if (style != m_style) endQuiet();
        m_style = style;
        m_quiet += unchanged;
    }

    void endQuiet() {
        if (!m_quiet.empty()) m_pieces.push_back({shortened(m_quiet), m_style});
        m_quiet.clear();
    }

    const Comparison& m_comparison;
    std::vector<TextPiece> m_pieces;
    std::u16string m_quiet;
    TextStyle m_style = TextStyle::Plain;
};

}  // namespace

std::vector<TextPiece> inlinePieces(const Comparison& comparison, const Row& row) {
    return InlineText(comparison, row).take();
}

}  // namespace stet
