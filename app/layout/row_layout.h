#pragma once
// A row of the screen laid out: its cells, level, and where the changes in it stand.

#include <vector>

#include "layout/cell_layout.h"
#include "layout/columns.h"
#include "layout/screen_rows.h"

namespace stet {

/// From top to bottom, in pixels from the top of the row.
struct VerticalExtent {
    double top = 0;
    double bottom = 0;
};

/// Where a change stands in a row.
struct ChangeExtent {
    uint32_t change = 0;
    PerSide<std::optional<VerticalExtent>> lines;  ///< inline: the same on both sides
    PerSide<bool> begins;                          ///< its first word of that side is in this row
};

struct RowLayout {
    PerSide<CellLayout> cells;  ///< inline: everything is in `after`
    std::vector<ChangeExtent> changes;
    int gap = 0;     ///< white space above the cells
    int height = 0;  ///< with the gap
};

struct RowLayoutContext {
    const Comparison* comparison = nullptr;
    ViewLayout layout = ViewLayout::SideBySide;
    HiddenKinds hidden;
    TextMetrics style;
    Columns columns;
};

RowLayout layOutRow(const Row& row, const RowLayoutContext& context);

/// The white space above a row: more where a paragraph begins.
int gapAbove(const Row& row, const TextMetrics& style);

/// The height `layOutRow` would find, guessed from the number of characters.
int estimateHeight(const Row& row, const RowLayoutContext& context);

/// The changes that a row's links belong to and that are not hidden, each once, in order.
std::vector<uint32_t> changesIn(const Comparison& comparison, const Row& row, HiddenKinds hidden);

}  // namespace stet
