#pragma once
// The marks beside the text: number and decision of a change, brackets of splits and merges, arrows of moves.

#include <functional>
#include <optional>
#include <vector>

#include <QPainter>

#include "layout/row_layout.h"
#include "paint/mark_colors.h"
#include "review/decisions.h"

namespace stet {

/// What the reader said about a change.
struct ReviewMark {
    std::optional<Decision> decision = Decision::Undecided;  ///< nothing: its parts were decided differently
    bool flagged = false;
    bool commented = false;
};

/// Where the other end of a move is.
enum class MoveDirection : uint8_t { Up, Down };

struct GutterMark {
    uint32_t number = 0;  ///< as a reader counts, from 1
    ReviewMark review;
    std::optional<MoveDirection> move;
    bool current = false;
};

class GutterPainter {
  public:
    /// `font` is the reading font; the marks are set smaller.
    GutterPainter(QPainter& painter, const MarkColors& colors, const TextMetrics& style);

    /// In the middle of `place`, the part of the gutter beside the first line of a change. What there is besides number
    /// or decision stands beside it where `place` is wide enough, else below, as much as fits.
    void paintMark(const QRectF& place, const GutterMark& mark);
    /// Along the lines of several sentences that answer one: open towards `side`'s column.
    void paintBracket(const Column& gutter, VerticalExtent lines, Side side);
    /// Two links of a chain at the edge of the gutter, beside the first line of a row: tied by hand, or parted.
    void paintTie(const Column& gutter, double top, bool tied);

  private:
    /// A small sign at a place.
    using Sign = std::function<void(QPointF)>;
    std::vector<Sign> signsOf(const GutterMark& mark);
    void paintDecision(QPointF center, const GutterMark& mark);
    void paintCheck(QPointF center);
    void paintStet(QPointF center);
    void paintRing(QPointF center, bool half);
    void paintNumber(QPointF center, const GutterMark& mark);
    void paintFlag(QPointF center);
    void paintComment(QPointF center);
    void paintArrow(QPointF center, MoveDirection direction);
    QPen pen(const QColor& color) const;

    QPainter& m_painter;
    const MarkColors& m_colors;
    QFont m_font;
    double m_unit;  ///< half the height of a mark, in pixels
};

}  // namespace stet
