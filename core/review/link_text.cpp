#include "review/link_text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

#include "segment/lines.h"

namespace stet {

namespace {

/// Words that are written one after another: an untouched stretch stands on both sides, an edit's words on one.
struct Unit {
    PerSide<std::optional<Span>> span;
    Side written = Side::Before;  ///< whose words
};

/// The end of the last word in [begin, end): white space, and prefixes of quoted mail behind line ends, are cut off.
uint32_t trimEnd(std::u16string_view text, uint32_t begin, uint32_t end) {
    for (;;) {
        while (end > begin && isSpace(text[end - 1])) --end;
        uint32_t prefix = end;
        while (prefix > begin &&
               (text[prefix - 1] == u'>' || (isSpace(text[prefix - 1]) && !isLineEnd(text[prefix - 1])))) {
            --prefix;
        }
        if (prefix == end || prefix == begin || !isLineEnd(text[prefix - 1])) return end;
        end = prefix;
    }
}

class LinkWriter {
  public:
    LinkWriter(const Comparison& comparison, std::u16string& out) : m_comparison(comparison), m_out(out) {}

    /// The kept words of an edit; if there are none, the gap that they leave comes from their side.
    void writeEdit(Span words, Side side) {
        if (words.empty()) m_gapSide = side;
        Unit unit{{}, side};
        unit.span[side] = words;
        write(unit);
    }

    /// Returns where the unit's words are written; an empty unit is left out.
    Span write(const Unit& unit) {
        const Span words = *unit.span[unit.written];
        if (!words.empty() && m_last) m_out += gap(*m_last, unit);
        const auto begin = static_cast<uint32_t>(m_out.size());
        if (words.empty()) return {begin, begin};
        m_out += slice(m_comparison.text(unit.written), words);
        m_last = unit;
        m_gapSide = std::nullopt;
        return {begin, static_cast<uint32_t>(m_out.size())};
    }

  private:
    std::u16string_view gap(const Unit& left, const Unit& right) const {
        const bool rightIsEdit = !right.span[other(right.written)];
        const bool leftIsEdit = !left.span[other(left.written)];
        const Side first = rightIsEdit ? right.written : leftIsEdit ? left.written : m_gapSide.value_or(left.written);
        for (Side side : {first, other(first)}) {
            if (!left.span[side] || !right.span[side]) continue;
            const Span between{left.span[side]->end, right.span[side]->begin};
            const auto text = m_comparison.text(side);
            const bool onlySpace = skipSpace(text, between.begin, between.end) == between.end;
            if (onlySpace && endsAlike(left, side) && beginsAlike(right, side)) return slice(text, between);
        }
        return wider(spaceAfter(left), spaceBefore(right));
    }

    /// Whether the words end on `side` as they do where they are written. An ignored mark at the border ("on, four" for
    /// "on four") or a quotation mark that closes here and opens there make that side's white space unfit.
    bool endsAlike(const Unit& unit, Side side) const {
        const auto last = [&](Side s) { return unit.span[s]->end - 1; };
        const auto opens = [&](Side s) { return last(s) == 0 || isSpace(m_comparison.text(s)[last(s) - 1]); };
        if (unit.span[side]->empty()) return false;
        const char16_t c = m_comparison.text(side)[last(side)];
        return c == m_comparison.text(unit.written)[last(unit.written)] &&
               (u_isalnum(c) || opens(side) == opens(unit.written));
    }

    /// The same for their beginning.
    bool beginsAlike(const Unit& unit, Side side) const {
        const auto first = [&](Side s) { return unit.span[s]->begin; };
        const auto closes = [&](Side s) {
            const auto text = m_comparison.text(s);
            return first(s) + 1 >= text.size() || isSpace(text[first(s) + 1]);
        };
        if (unit.span[side]->empty()) return false;
        const char16_t c = m_comparison.text(side)[first(side)];
        return c == m_comparison.text(unit.written)[first(unit.written)] &&
               (u_isalnum(c) || closes(side) == closes(unit.written));
    }

    static std::u16string_view wider(std::u16string_view a, std::u16string_view b) {
        return a.size() < b.size() ? b : a;
    }

    std::u16string_view spaceAfter(const Unit& unit) const {
        const auto text = m_comparison.text(unit.written);
        const uint32_t begin = unit.span[unit.written]->end;
        return slice(text, {begin, skipSpace(text, begin, static_cast<uint32_t>(text.size()))});
    }

    std::u16string_view spaceBefore(const Unit& unit) const {
        const auto text = m_comparison.text(unit.written);
        const uint32_t end = unit.span[unit.written]->begin;
        uint32_t begin = end;
        while (begin > 0 && isSpace(text[begin - 1])) --begin;
        return slice(text, {begin, end});
    }

    const Comparison& m_comparison;
    std::u16string& m_out;
    std::optional<Unit> m_last;
    std::optional<Side> m_gapSide;
};

/// The untouched stretch from `begin` to `end` without the white space that borders on edits.
Unit untouched(const Comparison& comparison, PerSide<uint32_t> begin, PerSide<uint32_t> end, Side written) {
    Unit unit{{}, written};
    for (Side side : kSides) {
        const auto text = comparison.text(side);
        const uint32_t first = skipSpace(text, begin[side], end[side]);
        unit.span[side] = Span{first, trimEnd(text, first, end[side])};
    }
    return unit;
}

}  // namespace

LinkText linkText(const Comparison& comparison, uint32_t link, IndexRange edits, const KeptSides& kept) {
    const Side words = kept.words[link];
    const auto& sentences = comparison.links[link].sentences;
    const PerSide<Span> all = {comparison.spanOf(Side::Before, sentences.before),
                               comparison.spanOf(Side::After, sentences.after)};
    const bool uniform = std::all_of(kept.edits.begin() + edits.begin, kept.edits.begin() + edits.end,
                                     [&](Side side) { return side == words; });
    LinkText made;
    LinkWriter writer(comparison, made.text);
    if (uniform) made.text = slice(comparison.text(words), all[words]);
    const auto writeUntouched = [&](PerSide<uint32_t> begin, PerSide<uint32_t> end) {
        const Unit unit = untouched(comparison, begin, end, words);
        const Span span = *unit.span[words];
        made.untouched.push_back(uniform ? Span{span.begin - all[words].begin, span.end - all[words].begin}
                                         : writer.write(unit));
    };
    PerSide<uint32_t> begin = {all.before.begin, all.after.begin};
    for (uint32_t i = edits.begin; i < edits.end; ++i) {
        const PerSide<Span> edit = comparison.edits[i].span;
        writeUntouched(begin, {edit.before.begin, edit.after.begin});
        if (!uniform) writer.writeEdit(edit[kept.edits[i]], kept.edits[i]);
        begin = {edit.before.end, edit.after.end};
    }
    writeUntouched(begin, {all.before.end, all.after.end});
    return made;
}

bool stands(const Comparison& comparison, Place place, const KeptSides& kept, IndexRange edits) {
    if (!place.only) return true;
    if (comparison.links[place.link].moved) return kept.places[place.link] == *place.only;
    if (edits.empty()) return kept.words[place.link] == *place.only;
    const auto begin = kept.edits.begin() + edits.begin;
    return std::find(begin, kept.edits.begin() + edits.end, *place.only) != kept.edits.begin() + edits.end;
}

LinkText placeText(const Comparison& comparison, Place place, IndexRange edits, const KeptSides& kept) {
    const Link& link = comparison.links[place.link];
    if (!place.only || link.moved) return linkText(comparison, place.link, edits, kept);
    const Span span = comparison.spanOf(*place.only, link.sentences[*place.only]);
    return {std::u16string(slice(comparison.text(*place.only), span)), {Span{0, span.size()}}};
}

}  // namespace stet
