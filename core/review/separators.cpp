#include "review/separators.h"

#include <algorithm>

#include "segment/lines.h"

namespace stet {

Separators::Separators(const Comparison& comparison, Side base)
    : m_comparison(comparison), m_order{base, other(base)}, m_writtenParagraph(comparison.links.size()) {
    for (Side side : kSides) {
        m_linkOf[side].resize(comparison.segmentation[side].sentences.size());
        for (uint32_t i = 0; i < comparison.links.size(); ++i) {
            const IndexRange sentences = comparison.links[i].sentences[side];
            std::fill_n(m_linkOf[side].begin() + sentences.begin, sentences.size(), i);
        }
    }
}

std::u16string_view Separators::before(Place place) {
    Gap gap;
    if (m_last) {
        gap = asNeighbours(*m_last, place);
        if (gap.strength == Strength::Missing) gap = asFarApart(*m_last, place);
        if (gap.strength == Strength::Missing) gap = asInOwnParagraph(place);
        if (gap.strength == Strength::Missing) gap = strongest(*m_last, place);
        if (gap.strength == Strength::Missing) gap = anyBreak();
        m_paragraph += gap.strength == Strength::ParagraphBreak;
    } else {
        const auto startsOn = [&](Side side) {
            const IndexRange sentences = m_comparison.links[place.link].sentences[side];
            return !sentences.empty() && sentences.begin == 0;
        };
        const Side side = startsOn(m_order[0]) || !startsOn(m_order[1]) ? m_order[0] : m_order[1];
        const auto& all = m_comparison.segmentation[side].sentences;
        if (!all.empty()) gap.text = m_comparison.text(side).substr(0, all.front().span.begin);
    }
    m_last = place;
    m_writtenParagraph[place.link] = m_paragraph;
    return gap.text;
}

std::u16string_view Separators::tail() const {
    for (Side side : m_order) {
        if (!m_last && m_comparison.segmentation[side].sentences.empty()) return m_comparison.text(side);
    }
    if (!m_last) return {};
    const auto endsOn = [&](Side side) {
        const IndexRange sentences = m_comparison.links[m_last->link].sentences[side];
        return !sentences.empty() && sentences.end == m_comparison.segmentation[side].sentences.size();
    };
    const Side side = endsOn(m_order[0]) || !endsOn(m_order[1]) ? m_order[0] : m_order[1];
    const auto& all = m_comparison.segmentation[side].sentences;
    return all.empty() ? std::u16string_view() : m_comparison.text(side).substr(all.back().span.end);
}

/// The sentences that `place` stands for in the order of `side`; empty when it belongs to the other side's order.
IndexRange Separators::sentencesOf(Place place, Side side) const {
    if (place.only && *place.only != side) return {};
    return m_comparison.links[place.link].sentences[side];
}

uint32_t Separators::paragraphOf(Side side, uint32_t sentence) const {
    return m_comparison.segmentation[side].sentences[sentence].paragraph;
}

/// What stands before a sentence of a side; missing before its first.
Separators::Gap Separators::gapBefore(Side side, uint32_t sentence) const {
    const auto& all = m_comparison.segmentation[side].sentences;
    if (sentence == 0 || sentence >= all.size()) return {};
    Gap gap{slice(m_comparison.text(side), {all[sentence - 1].span.end, all[sentence].span.begin}), Strength::None};
    if (all[sentence - 1].paragraph != all[sentence].paragraph)
        gap.strength = Strength::ParagraphBreak;
    else if (std::any_of(gap.text.begin(), gap.text.end(), isLineEnd))
        gap.strength = Strength::LineEnd;
    else if (!gap.text.empty())
        gap.strength = Strength::Space;
    return gap;
}

/// The two follow one another on a side.
Separators::Gap Separators::asNeighbours(Place left, Place right) const {
    for (Side side : m_order) {
        const IndexRange a = m_comparison.links[left.link].sentences[side];
        const IndexRange b = m_comparison.links[right.link].sentences[side];
        if (!a.empty() && !b.empty() && a.end == b.begin) return gapBefore(side, b.begin);
    }
    return {};
}

/// The two follow one another on a side once what stood between them is gone: a paragraph break if there was one.
Separators::Gap Separators::asFarApart(Place left, Place right) const {
    for (Side side : m_order) {
        const IndexRange a = sentencesOf(left, side);
        const IndexRange b = sentencesOf(right, side);
        if (a.empty() || b.empty() || a.end > b.begin) continue;
        const uint32_t paragraph = paragraphOf(side, b.begin);
        if (paragraphOf(side, a.end - 1) == paragraph) return gapBefore(side, b.begin);
        return gapBefore(side, m_comparison.segmentation[side].paragraphs[paragraph].sentences.begin);
    }
    return {};
}

/// The sentence before `right` on its side stands in the paragraph that is being written: they stay together.
Separators::Gap Separators::asInOwnParagraph(Place right) const {
    for (Side side : m_order) {
        const IndexRange b = sentencesOf(right, side);
        if (b.empty() || b.begin == 0) continue;
        const Gap gap = gapBefore(side, b.begin);
        const bool together = m_writtenParagraph[m_linkOf[side][b.begin - 1]] == m_paragraph;
        if (together && gap.strength != Strength::ParagraphBreak) return gap;
    }
    return {};
}

/// The stronger of what follows `left` and what precedes `right`.
Separators::Gap Separators::strongest(Place left, Place right) const {
    Gap best;
    for (Side side : m_order) {
        const IndexRange a = sentencesOf(left, side);
        const IndexRange b = sentencesOf(right, side);
        for (const Gap& gap :
             {a.empty() ? Gap{} : gapBefore(side, a.end), b.empty() ? Gap{} : gapBefore(side, b.begin)}) {
            if (gap.strength > best.strength) best = gap;
        }
    }
    return best;
}

/// Nothing separates the two anywhere: a paragraph break as the texts make them, or a bare line end.
Separators::Gap Separators::anyBreak() const {
    for (Side side : m_order) {
        const auto& paragraphs = m_comparison.segmentation[side].paragraphs;
        if (paragraphs.size() > 1) return gapBefore(side, paragraphs[1].sentences.begin);
    }
    return {u"\n", Strength::ParagraphBreak};
}

}  // namespace stet
