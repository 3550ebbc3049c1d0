#pragma once
// Paints a laid out row: halo, tints, text, and the lines that say what the tints mean.

#include <optional>
#include <vector>

#include <QPainter>

#include "layout/row_layout.h"
#include "paint/mark_colors.h"
#include "paint/outcome.h"

namespace stet {

/// Words of a cell that stand on a colour of the moment.
struct Highlight {
    enum class Kind : uint8_t { Hit, CurrentHit, Picked, Seam, Selection } kind = Kind::Hit;
    IndexRange range;  ///< in the displayed text; a seam stands before it
};

/// What is the same for all rows of a frame.
struct RowPaintContext {
    const Comparison& comparison;
    const Review* review;  ///< may be null
    const MarkColors& colors;
    const Columns& columns;
    const TextMetrics& style;
    ViewLayout layout = ViewLayout::SideBySide;
    bool showsIgnored = false;
    std::optional<uint32_t> currentChange;
    std::optional<uint32_t> currentEdit;
};

class RowPainter {
  public:
    RowPainter(QPainter& painter, const RowPaintContext& context);

    /// Behind the text of the current change, in each cell that has some of it. `top` is that of the row.
    void paintHalo(const RowLayout& row, double top);
    /// The cell shown in the column of `side`; inline, the after side.
    void paintCell(const CellLayout& cell, Side side, double top, const std::vector<Highlight>& highlights);

  private:
    struct Placed;
    void paintTints(const Placed& cell);
    void paintHighlights(const Placed& cell, const std::vector<Highlight>& highlights);
    void paintSeam(const Placed& cell, IndexRange word);
    void paintText(const Placed& cell, const std::vector<Highlight>& highlights);
    void paintLines(const Placed& cell);
    void paintLine(const Placed& cell, const Mark& mark);
    void paintMoveOutline(const Placed& cell, const Mark& mark);
    void paintCurrentEdit(const Placed& cell);
    void strokeAround(const std::vector<QRectF>& rects, const QPen& pen);
    bool isCurrent(const Mark& mark) const { return mark.change && mark.change == m_context.currentChange; }
    const MarkTint& tintOf(MarkKind kind) const;
    Outcome outcomeOf(const Mark& mark) const { return stet::outcomeOf(mark, m_context.comparison, m_context.review); }

    QPainter& m_painter;
    const RowPaintContext& m_context;
    double m_stroke;  ///< thickness of a line in proportion to the letters, in pixels
};

}  // namespace stet
