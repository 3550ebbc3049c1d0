#include "review/critic_export.h"

#include <algorithm>

#include "review/critic_markup.h"
#include "review/link_text.h"
#include "review/reading_order.h"
#include "review/separators.h"
#include "review/shared_pieces.h"
#include "segment/lines.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// The text as it reads with the open changes on one side.
struct Reading {
    KeptSides kept;
    Separators separators;
    std::u16string pending;  ///< written since the last words that both readings share
    uint32_t breaks = 0;     ///< between paragraphs, in `pending`
    std::u16string written;  ///< what the marked text has to read as

    Reading(const Comparison& comparison, const Review& review, Side undecided)
        : kept(keptSides(comparison, review, {undecided})), separators(comparison, kept.base) {}

    void separate(Place place) {
        breaks -= separators.paragraph();
        pending += separators.before(place);
        breaks += separators.paragraph();
    }
};

class CriticWriter {
  public:
    CriticWriter(const Comparison& comparison, const Review& review)
        : m_comparison(comparison),
          m_review(review),
          m_edits(editsOfLinks(comparison)),
          m_old(comparison, review, Side::Before),
          m_new(comparison, review, Side::After) {}

    std::u16string write() {
        for (const Place& place : readingOrder(m_comparison)) add(place);
        m_old.pending += m_old.separators.tail();
        m_new.pending += m_new.separators.tail();
        flush(Next::End);
        return std::move(m_out);
    }

    /// What write() is to read as once every mark is rejected, or accepted.
    PerSide<std::u16string_view> readings() const { return {m_old.written, m_new.written}; }

  private:
    enum class Next { Words, End };

    void add(Place place) {
        const LinkText before = textAt(place, m_old);
        const LinkText after = textAt(place, m_new);
        if (!before.text.empty()) m_old.separate(place);
        if (!after.text.empty()) m_new.separate(place);
        if (before.text.empty() || after.text.empty()) {
            m_old.pending += before.text;
            m_new.pending += after.text;
            m_comments += commentAt(place);
        } else {
            addShared(before, after);
            flush(Next::Words);
            m_out += commentAt(place);
        }
    }

    LinkText textAt(Place place, const Reading& reading) const {
        if (!stands(m_comparison, place, reading.kept, m_edits[place.link])) return {};
        return placeText(m_comparison, place, m_edits[place.link], reading.kept);
    }

    /// Both readings have the link: what they share is written once, what lies between is marked if it differs.
    void addShared(const LinkText& before, const LinkText& after) {
        uint32_t oldAt = 0;
        uint32_t newAt = 0;
        for (size_t i = 0; i < std::min(before.untouched.size(), after.untouched.size()); ++i) {
            for (const auto& [older, newer] :
                 sharedPieces({before.text, after.text}, {before.untouched[i], after.untouched[i]},
                              m_comparison.options.ignore)) {
                m_old.pending += slice(before.text, {oldAt, older.begin});
                m_new.pending += slice(after.text, {newAt, newer.begin});
                oldAt = older.end;
                newAt = newer.end;
                flush(Next::Words);
                writeShared(slice(after.text, newer));
            }
        }
        m_old.pending += std::u16string_view(before.text).substr(oldAt);
        m_new.pending += std::u16string_view(after.text).substr(newAt);
    }

    void writeShared(std::u16string_view text) {
        for (std::u16string* out : {&m_out, &m_old.written, &m_new.written}) *out += text;
    }

    /// Writes what the two readings have pending: as a mark unless they read alike and break into the same paragraphs.
    void flush(Next next) {
        const std::u16string before = std::exchange(m_old.pending, {});
        const std::u16string after = std::exchange(m_new.pending, {});
        const bool sameBreaks = std::exchange(m_old.breaks, 0) == std::exchange(m_new.breaks, 0);
        const auto amongWords = [&](const std::u16string& text) {
            return (m_out.empty() ? u"" : u"x") + text + (next == Next::End ? u"" : u"x");
        };
        if (sameBreaks && readAlike(amongWords(before), amongWords(after), m_comparison.options.ignore)) {
            writeShared(after);
            m_out += std::exchange(m_comments, {});
        } else {
            m_old.written += before;
            m_new.written += after;
            writeMark(before, after);
        }
    }

    /// White space that both have at their ends stays outside of the mark, behind the comments.
    void writeMark(std::u16string_view before, std::u16string_view after) {
        const auto [end, unused] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
        const size_t head = static_cast<size_t>(std::find_if_not(before.begin(), end, isSpace) - before.begin());
        m_out += after.substr(0, head);
        before.remove_prefix(head);
        after.remove_prefix(head);
        size_t tail = 0;
        while (tail < std::min(before.size(), after.size()) && isSpace(after[after.size() - 1 - tail]) &&
               before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
            ++tail;
        }
        const std::u16string_view rest = after.substr(after.size() - tail);
        before.remove_suffix(tail);
        after.remove_suffix(tail);
        m_out += criticMark(before, after) + std::exchange(m_comments, {});
        m_out += rest;
    }

    /// The comment of a change whose last link stands here, of a moved one where it is in the after text; or nothing.
    std::u16string commentAt(Place place) const {
        const Link& link = m_comparison.links[place.link];
        if (!link.change || (link.moved && place.only == Side::Before)) return {};
        const Change& change = m_comparison.changes[*link.change];
        const std::string& text = m_review.of(change.id).comment;
        if (place.link + 1 != change.links.end || text.empty()) return {};
        return criticComment(toUtf16(text));
    }

    const Comparison& m_comparison;
    const Review& m_review;
    std::vector<IndexRange> m_edits;
    Reading m_old;
    Reading m_new;
    std::u16string m_comments;  ///< to be written behind the pending mark
    std::u16string m_out;
};

}  // namespace

std::string_view describe(CriticError) {
    return "the text itself contains marks of CriticMarkup; hand on the report or a patch instead";
}

tl::expected<std::u16string, CriticError> criticMarkup(const Comparison& comparison, const Review& review) {
    CriticWriter writer(comparison, review);
    std::u16string marked = writer.write();
    const CriticText read = parseCriticMarkup(marked);
    const auto& [before, after] = read.sides;
    if (before != writer.readings().before || after != writer.readings().after || read.unclosed)
        return tl::unexpected(CriticError{});
    return marked;
}

}  // namespace stet
