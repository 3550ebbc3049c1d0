#include "review/link_text.h"

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

    /// An edit whose kept side has no words: the gap that it leaves comes from that side.
    void pass(Side side) { m_gapSide = side; }

    void write(const Unit& unit) {
        const Span words = *unit.span[unit.written];
        if (words.empty()) return;
        if (m_last) m_out += gap(*m_last, unit);
        m_out += slice(m_comparison.text(unit.written), words);
        m_last = unit;
        m_gapSide = std::nullopt;
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

    /// An ignored mark at the border ("on, four" for "on four") makes the other side's white space unfit.
    bool endsAlike(const Unit& unit, Side side) const {
        const Span there = *unit.span[side];
        return !there.empty() && m_comparison.text(side)[there.end - 1] ==
                                     m_comparison.text(unit.written)[unit.span[unit.written]->end - 1];
    }

    bool beginsAlike(const Unit& unit, Side side) const {
        const Span there = *unit.span[side];
        return !there.empty() &&
               m_comparison.text(side)[there.begin] == m_comparison.text(unit.written)[unit.span[unit.written]->begin];
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

void appendLinkText(const Comparison& comparison, uint32_t link, IndexRange edits, const KeptSides& kept,
                    std::u16string& out) {
    const Side words = kept.words[link];
    const auto& sentences = comparison.links[link].sentences;
    const auto first = kept.edits.begin() + edits.begin;
    const auto last = kept.edits.begin() + edits.end;
    if (std::all_of(first, last, [&](Side side) { return side == words; })) {
        out += slice(comparison.text(words), comparison.spanOf(words, sentences[words]));
        return;
    }
    const PerSide<Span> all = {comparison.spanOf(Side::Before, sentences.before),
                               comparison.spanOf(Side::After, sentences.after)};
    LinkWriter writer(comparison, out);
    PerSide<uint32_t> begin = {all.before.begin, all.after.begin};
    for (uint32_t i = edits.begin; i < edits.end; ++i) {
        const PerSide<Span> edit = comparison.edits[i].span;
        const Side side = kept.edits[i];
        writer.write(untouched(comparison, begin, {edit.before.begin, edit.after.begin}, words));
        if (edit[side].empty()) writer.pass(side);
        Unit unit{{}, side};
        unit.span[side] = edit[side];
        writer.write(unit);
        begin = {edit.before.end, edit.after.end};
    }
    writer.write(untouched(comparison, begin, {all.before.end, all.after.end}, words));
}

}  // namespace stet
