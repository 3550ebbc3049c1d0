#pragma once
// The white space between two sentences of a text woven from two versions.

#include <string_view>
#include <vector>

#include "compare/comparison.h"
#include "review/reading_order.h"

namespace stet {

/// Gives the text before, between and behind the places that are written, in the order in which they are written.
class Separators {
  public:
    /// `base`: whose white space is taken where both sides could give it. Keeps a reference to `comparison`.
    Separators(const Comparison& comparison, Side base);

    /// What stands before `place`: the head of the text for the first one, else what separates it from the last one.
    std::u16string_view before(Place place);
    /// The number of the paragraph of the woven text that the last place stands in, from 1.
    uint32_t paragraph() const { return m_paragraph; }
    /// The tail of the text. With no place written at all: all of a side that has no sentences.
    std::u16string_view tail() const;

  private:
    enum class Strength : uint8_t { Missing, None, Space, LineEnd, ParagraphBreak };
    struct Gap {
        std::u16string_view text;
        Strength strength = Strength::Missing;
    };

    IndexRange sentencesOf(Place place, Side side) const;
    uint32_t paragraphOf(Side side, uint32_t sentence) const;
    Gap gapBefore(Side side, uint32_t sentence) const;
    Gap asNeighbours(Place left, Place right) const;
    Gap asFarApart(Place left, Place right) const;
    Gap asInOwnParagraph(Place right) const;
    Gap strongest(Place left, Place right) const;
    Gap anyBreak() const;

    const Comparison& m_comparison;
    const Side m_order[2];                    ///< the base side first
    PerSide<std::vector<uint32_t>> m_linkOf;  ///< by sentence
    std::vector<uint32_t>
        m_writtenParagraph;  ///< by link: the paragraph of the woven text it stands in, from 1; 0: none
    uint32_t m_paragraph = 1;
    std::optional<Place> m_last;
};

}  // namespace stet
