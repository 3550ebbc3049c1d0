#pragma once
// A comparison as rows to show: aligned paragraphs, cut at sentences where they were split, merged or half moved.

#include <cstdint>
#include <optional>
#include <vector>

#include "compare/comparison.h"
#include "text/span.h"

namespace stet {

/// How a styled piece of a cell differs from the other side.
enum class RunStyle : uint8_t {
    Equal,
    Changed,  ///< replaced, deleted (before side) or inserted (after side) words
    Moved,    ///< words of a moved sentence that are equal at both ends
    Ignored,  ///< equal but for an ignored difference
};

/// A styled piece of a cell.
struct Run {
    Span span;
    RunStyle style = RunStyle::Equal;
    std::optional<uint32_t> change;  ///< index into Comparison::changes
    std::optional<uint32_t> edit;    ///< index into Comparison::edits
};

/// One line on screen: consecutive links of one paragraph on each side. A moved run gives two rows: one that shows only
/// its before end where it stood, one that shows only its after end where it stands now.
struct Row {
    IndexRange links;               ///< in Comparison::links
    PerSide<Span> span;             ///< text shown in each cell; empty: nothing there
    PerSide<bool> startsParagraph;  ///< the cell begins a paragraph (false: the paragraph goes on from the row above)
    bool changed = false;           ///< a link in it belongs to a change; unchanged rows may be folded
};

/// The rows of a comparison in reading order. Linear in its links.
std::vector<Row> makeRows(const Comparison& comparison);

/// The runs that tile `row.span[side]` (white space between sentences included), in order.
std::vector<Run> runsOf(const Comparison& comparison, const Row& row, Side side);

}  // namespace stet
