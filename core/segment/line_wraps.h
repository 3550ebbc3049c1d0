#pragma once
// Which line ends are the typesetter's and not the author's.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "segment/lines.h"

namespace stet {

/// A run of lines without a blank line or a change of quote depth inside, as indices into the lines of a text.
struct LineBlock {
    uint32_t begin = 0;
    uint32_t end = 0;
    uint32_t width = 0;    ///< columns that its lines are wrapped at; 0 when nothing says that they are wrapped
    bool prose = false;    ///< a line end inside is a wrap for certain
    bool entries = false;  ///< short lines in small letters without a stop: a list of words, each line its own
};

/// How a text wraps its lines, learnt from the line ends that are wraps for certain: no stop before, a small letter
/// after.
struct WrapHabits {
    std::vector<LineBlock> blocks;
    uint32_t firstWidth = 0;  ///< columns of a paragraph's first line where those are set shorter; 0 where they are not
    bool ragged = false;      ///< blank lines part the paragraphs, and lines inside them end early as it pleases
};

WrapHabits wrapHabitsOf(std::u16string_view text, std::span<const Line> lines);

/// Two lines on either side of a line end.
struct LinePair {
    const Line& line;
    const Line& next;
    bool first = false;                              ///< `line` is the first of its paragraph
    ListMarker::Kind item = ListMarker::Kind::None;  ///< the marker that its paragraph starts with
};

/// Whether the line end of `pair`, inside `block`, is a wrap: `next` goes on with the paragraph of `line`.
bool isWrap(std::u16string_view text, const LinePair& pair, const LineBlock& block, const WrapHabits& habits);

}  // namespace stet
