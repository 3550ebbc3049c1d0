#include "review/critic_export.h"

#include <algorithm>

#include "review/critic_markup.h"
#include "review/link_text.h"
#include "review/merged_text.h"
#include "review/reading_order.h"
#include "review/separators.h"
#include "segment/lines.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// The text as it reads with the open changes on one side.
struct Reading {
    KeptSides kept;
    Separators separators;
    std::u16string pending;  ///< written since the last words that both readings share

    Reading(const Comparison& comparison, const Review& review, Side undecided)
        : kept(keptSides(comparison, review, {undecided})), separators(comparison, kept.base) {}
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
        flush();
        return std::move(m_out);
    }

  private:
    void add(Place place) {
        const LinkText before = textAt(place, m_old);
        const LinkText after = textAt(place, m_new);
        if (!before.text.empty()) m_old.pending += m_old.separators.before(place);
        if (!after.text.empty()) m_new.pending += m_new.separators.before(place);
        if (before.text.empty() || after.text.empty()) {
            m_old.pending += before.text;
            m_new.pending += after.text;
            m_comments += commentAt(place);
        } else {
            addShared(before, after);
            flush();
            m_out += commentAt(place);
        }
    }

    LinkText textAt(Place place, const Reading& reading) const {
        if (!stands(m_comparison, place, reading.kept, m_edits[place.link])) return {};
        return placeText(m_comparison, place, m_edits[place.link], reading.kept);
    }

    /// Both readings have the link: what no edit touches is written once, what lies between is marked if it differs.
    void addShared(const LinkText& before, const LinkText& after) {
        uint32_t oldAt = 0;
        uint32_t newAt = 0;
        for (size_t i = 0; i < std::min(before.untouched.size(), after.untouched.size()); ++i) {
            m_old.pending += slice(before.text, {oldAt, before.untouched[i].begin});
            m_new.pending += slice(after.text, {newAt, after.untouched[i].begin});
            oldAt = before.untouched[i].end;
            newAt = after.untouched[i].end;
            if (after.untouched[i].empty()) continue;
            flush();
            m_out += slice(after.text, after.untouched[i]);
        }
        m_old.pending += std::u16string_view(before.text).substr(oldAt);
        m_new.pending += std::u16string_view(after.text).substr(newAt);
    }

    /// Writes what the two readings have pending; white space that they share stays outside of the mark.
    void flush() {
        std::u16string_view before = m_old.pending;
        std::u16string_view after = m_new.pending;
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
        const bool ignored =
            std::all_of(before.begin(), before.end(), isSpace) && std::all_of(after.begin(), after.end(), isSpace);
        m_out += ignored ? std::u16string(after) : criticMark(before, after);
        m_out += std::exchange(m_comments, {});
        m_out += rest;
        m_old.pending.clear();
        m_new.pending.clear();
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
    std::u16string marked = CriticWriter(comparison, review).write();
    const std::u16string wanted = mergedText(comparison, review, {Side::After}).text;
    if (parseCriticMarkup(marked).sides.after != wanted) return tl::unexpected(CriticError{});
    return marked;
}

}  // namespace stet
