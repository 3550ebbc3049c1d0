#pragma once
// Selected text: from one place of a column to another, over rows.

#include <functional>

#include "layout/cell.h"
#include "layout/screen_rows.h"

namespace stet {

struct SelectionEnd {
    uint32_t row = 0;  ///< of the screen rows
    TextPosition position;
    bool operator==(const SelectionEnd&) const = default;
};

/// `anchor` is where it was begun, `cursor` follows the mouse; either may come first. Side by side, both ends are of
/// one side; inline, each end is of the side whose words it touches.
struct Selection {
    SelectionEnd anchor;
    SelectionEnd cursor;
    bool empty() const { return anchor == cursor; }
    bool operator==(const Selection&) const = default;
};

/// The part of the cell of `row` that is selected, in its displayed text; empty when none is.
IndexRange selectedRange(const Selection& selection, uint32_t row, const Cell& cell);

/// The word around `index` of a displayed text, or the mark or white space there.
IndexRange wordAround(const QString& text, uint32_t index);

/// Makes the cell of a row again that a selection lies in.
using CellOfRow = std::function<Cell(uint32_t row)>;

/// What is selected, as it is displayed: paragraphs parted by an empty line, nothing of the padding.
QString plainText(const Selection& selection, const std::vector<Row>& rows, const CellOfRow& cellOf);

/// The same as HTML, with deleted words in <del> and inserted ones in <ins>.
QString richText(const Selection& selection, const std::vector<Row>& rows, const CellOfRow& cellOf);

}  // namespace stet
