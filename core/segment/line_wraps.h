#pragma once
// Which line ends are the typesetter's and not the author's.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "segment/lexicon.h"
#include "segment/lines.h"

namespace stet {

/// A run of lines without a blank line or a change of quote depth inside, as indices into the lines of a text.
struct LineBlock {
    uint32_t begin = 0;
    uint32_t end = 0;
    uint32_t width = 0;    ///< columns that its lines are wrapped at; 0 when nothing says that they are wrapped
    bool told = false;     ///< its own lines tell whether they are wrapped
    bool prose = false;    ///< line ends inside are wraps for certain
    bool entries = false;  ///< short lines in small letters without a stop: a list of words, each line its own
};

/// How a text wraps its lines, learnt from the line ends that are wraps for certain: those with no stop before and a
/// small letter after, and the like. Linear in the number of lines.
class LineWraps {
  public:
    /// All arguments must outlive the object.
    LineWraps(std::u16string_view text, std::span<const Line> lines, const Lexicon& lexicon);

    std::span<const LineBlock> blocks() const { return m_blocks; }

    /// The index past the last line of the paragraph that starts at line `begin` of `block`.
    uint32_t paragraphEnd(uint32_t begin, const LineBlock& block) const;

  private:
    void findBlocks();
    void measure(LineBlock& block);
    void inheritWidths();
    void learnHabits();
    bool endsWithLeadingWord(const Line& line) const;
    bool fits(const Line& line, uint32_t width) const;
    bool isWrap(const Line& first, const Line& line, const Line& next, const LineBlock& block) const;
    bool isWrapAfterStop(const Line& first, const Line& line, const Line& next, const LineBlock& block) const;

    std::u16string_view m_text;
    std::span<const Line> m_lines;
    const Lexicon& m_lexicon;
    std::vector<LineBlock> m_blocks;
    std::vector<uint32_t> m_widths;  ///< scratch
    uint32_t m_firstWidth =
        0;                  ///< columns of a paragraph's first line where those are set shorter; 0 where they are not
    bool m_ragged = false;  ///< blank lines part the paragraphs, and lines inside them end early as it pleases
};

}  // namespace stet
