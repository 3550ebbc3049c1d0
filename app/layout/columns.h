#pragma once
// Where the columns of text stand across the width of the view.

#include "layout/view_style.h"
#include "text/span.h"

namespace stet {

/// Pixels from the left edge of the view.
struct Column {
    double left = 0;
    double width = 0;
    double right() const { return left + width; }
    bool operator==(const Column&) const = default;
};

/// Side by side: two columns of one width with the gutter of the marks between them. Inline: both sides are the same
/// column and the gutter stands at its left.
struct Columns {
    PerSide<Column> text;
    Column gutter;
    bool operator==(const Columns&) const = default;
};

/// What columns are made from: the measure in pixels and the width of one character `em`.
struct ColumnMetrics {
    ViewLayout layout = ViewLayout::SideBySide;
    double measure = 500;  ///< the widest a column gets
    double em = 16;
};

/// Columns centred in `width`; no wider than the measure, never narrower than 4 em each.
Columns columnsFor(double width, const ColumnMetrics& metrics);

}  // namespace stet
