#include "paint/frame_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

namespace stet {

namespace {

constexpr double kFoldFontScale = 0.85;  // of the reading font
constexpr double kCorner = 7;            // of a connector, in pixels
// In lines.
constexpr double kRoomyGutter = 2.7;
constexpr double kHalfWithArrow = 0.95;  // from the middle of a mark to its edge
constexpr double kHalfMark = 0.6;

/// Where a change stands in the viewport, over all its visible rows.
struct ShownChange {
    PerSide<std::optional<VerticalExtent>> lines;
};

void grow(std::optional<VerticalExtent>& whole, VerticalExtent part) {
    whole = whole ? VerticalExtent{std::min(whole->top, part.top), std::max(whole->bottom, part.bottom)} : part;
}

class FramePainter {
  public:
    FramePainter(QPainter& painter, Scene& scene, QSize viewport)
        : m_painter(painter), m_scene(scene), m_viewport(viewport) {}

    void paint() {
        m_painter.fillRect(QRect({0, 0}, m_viewport), m_scene.colors.paper);
        if (!m_scene.comparison) return;
        paintRows();
        if (m_scene.layout.layout == ViewLayout::SideBySide) paintConnectors();
        paintGutter();
    }

  private:
    const Column& gutter() const { return m_scene.layout.columns.gutter; }
    const Change& changeOf(uint32_t index) const { return m_scene.comparison->changes[index]; }

    void paintRows() {
        const RowPaintContext context{*m_scene.comparison,    m_scene.review,        m_scene.colors,
                                      m_scene.layout.columns, m_scene.layout.style,  m_scene.layout.layout,
                                      m_scene.showsIgnored,   m_scene.currentChange, m_scene.currentEdit};
        RowPainter rows(m_painter, context);
        for (const VisibleItem& visible : m_scene.canvas.visible()) {
            const ScreenItem item = m_scene.canvas.items()[visible.item];
            if (item.fold) {
                paintFold(visible, item);
                continue;
            }
            const uint32_t row = item.rows.begin;
            const RowLayout& layout = m_scene.canvas.layoutOf(row);
            rows.paintHalo(layout, visible.top);
            for (Side column : kSides) {
                const CellLayout& cell = layout.cells[column];
                if (cell.empty()) continue;
                rows.paintCell(cell, column, visible.top + layout.gap, highlightsIn(m_scene, row, column, cell.cell()));
            }
            note(layout, visible.top);
            if (const TieMark tie = tieMarkOf(m_scene, row); tie != TieMark::None)
                m_ties.emplace_back(visible.top + layout.gap, tie);
        }
    }

    void note(const RowLayout& layout, int top) {
        for (const ChangeExtent& extent : layout.changes) {
            for (Side side : kSides) {
                if (!extent.lines[side]) continue;
                const VerticalExtent lines{top + extent.lines[side]->top, top + extent.lines[side]->bottom};
                grow(m_shown[extent.change].lines[side], lines);
            }
            noteMark(extent, top);
        }
    }

    /// A change has its mark where its words begin, a moved one at both ends.
    void noteMark(const ChangeExtent& extent, int top) {
        const bool atAfter = extent.lines.after && extent.begins.after;
        const bool atBefore = extent.lines.before && extent.begins.before;
        if (!atAfter && !atBefore) return;
        const double y = top + (atAfter ? extent.lines.after->top : extent.lines.before->top);
        m_marks[std::lround(y)].push_back({extent.change, atAfter ? Side::After : Side::Before});
    }

    void paintFold(const VisibleItem& visible, const ScreenItem& item) {
        const Columns& columns = m_scene.layout.columns;
        const bool hovered = m_scene.hoveredFold == visible.item;
        QFont font = m_scene.layout.style.font;
        font.setPointSizeF(font.pointSizeF() * kFoldFontScale);
        m_painter.setFont(font);
        const QString text = foldText(m_scene, item);
        const QFontMetricsF metrics(font);
        const double half = metrics.horizontalAdvance(text) / 2 + metrics.averageCharWidth() * 2;
        const double left =
            columns.gutter.left < columns.text.before.left ? columns.gutter.right() : columns.text.before.left;
        const double right = columns.text.after.right();
        const double middle = (left + right) / 2;
        const double y = visible.top + visible.height / 2.0 + m_scene.layout.style.lineHeight * 0.2;
        m_painter.setPen(QPen(m_scene.colors.hairline, 1));
        m_painter.drawLine(QPointF(left, y), QPointF(middle - half, y));
        m_painter.drawLine(QPointF(middle + half, y), QPointF(right, y));
        m_painter.setPen(hovered ? m_scene.colors.ink : m_scene.colors.muted);
        m_painter.drawText(QRectF(middle - half, y - 50, 2 * half, 100), Qt::AlignCenter, text);
    }

    bool isConnected(uint32_t change, const ShownChange& shown) const {
        const bool bothShown = shown.lines.before && shown.lines.after;
        return changeOf(change).moved && (m_scene.currentChange == change || bothShown);
    }

    /// The two ends of a move joined by a line along the gutter; one out of sight is only pointed at.
    void paintConnectors() {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
        for (const auto& [change, shown] : m_shown) {
            const bool current = m_scene.currentChange == change;
            if (!isConnected(change, shown)) continue;
            m_painter.setPen(
                QPen(current ? m_scene.colors.moved.line : m_scene.colors.moved.strong, current ? 1.5 : 1));
            m_painter.drawPath(connector(endY(change, shown, Side::Before), endY(change, shown, Side::After)));
        }
        m_painter.restore();
    }

    /// Whether a line to the number of a move leaves room for an arrow.
    bool isRoomy() const { return gutter().width > m_scene.layout.style.lineHeight * kRoomyGutter; }

    /// From the before column down or up its edge, then across to the mark of the after end.
    QPainterPath connector(double beforeY, double afterY) const {
        const double lineHeight = m_scene.layout.style.lineHeight;
        const double lane = gutter().left + lineHeight * 0.2;
        const double mark = gutter().left + gutter().width / 2 - lineHeight * (isRoomy() ? kHalfWithArrow : kHalfMark);
        const double corner = beforeY < afterY ? kCorner : -kCorner;
        QPainterPath path(QPointF(gutter().left, beforeY));
        path.quadTo(QPointF(lane, beforeY), QPointF(lane, beforeY + corner));
        path.lineTo(QPointF(lane, afterY - corner));
        path.quadTo(QPointF(lane, afterY), QPointF(lane + kCorner, afterY));
        path.lineTo(QPointF(std::max(lane + kCorner, mark), afterY));
        return path;
    }

    /// The middle of the first line of an end.
    double endY(uint32_t change, const ShownChange& shown, Side side) const {
        if (shown.lines[side]) return shown.lines[side]->top + m_scene.layout.style.lineHeight / 2;
        return directionTo(change, side) == MoveDirection::Up ? -40 : m_viewport.height() + 40;
    }

    /// Where the end of a move on `side` is, seen from its other end.
    MoveDirection directionTo(uint32_t change, Side side) const {
        const auto target = rowOf(m_scene, change, side);
        const auto here = rowOf(m_scene, change, other(side));
        return target && here && *target < *here ? MoveDirection::Up : MoveDirection::Down;
    }

    void paintGutter() {
        GutterPainter painter(m_painter, m_scene.colors, m_scene.layout.style);
        for (const auto& [change, shown] : m_shown) {
            const ChangeKind kind = changeOf(change).kind;
            if (m_scene.layout.layout == ViewLayout::Inline) continue;
            if (kind == ChangeKind::Split && shown.lines.after) {
                painter.paintBracket(gutter(), *shown.lines.after, Side::After);
            } else if (kind == ChangeKind::Merged && shown.lines.before) {
                painter.paintBracket(gutter(), *shown.lines.before, Side::Before);
            }
        }
        for (const auto& [y, marks] : m_marks) paintMarks(painter, static_cast<double>(y), marks);
        for (const auto& [top, tie] : m_ties) painter.paintTie(gutter(), top, tie == TieMark::Tied);
    }

    /// A mark for each change that begins in a line, beside one another where several do.
    struct LineMark {
        uint32_t change;
        Side side;
    };

    void paintMarks(GutterPainter& painter, double y, const std::vector<LineMark>& marks) {
        const auto count = static_cast<double>(marks.size());
        const double step =
            count == 1 ? gutter().width : std::min(gutter().width / count, m_scene.layout.style.lineHeight);
        double left = gutter().left + (gutter().width - count * step) / 2;
        for (const LineMark& placed : marks) {
            GutterMark mark{
                .number = placed.change + 1, .review = m_scene.reviewMark(placed.change), .move = {}, .current = {}};
            const bool sideBySide = m_scene.layout.layout == ViewLayout::SideBySide;
            const bool joined = sideBySide && isConnected(placed.change, m_shown.at(placed.change));
            if (changeOf(placed.change).moved && (isRoomy() || !joined))
                mark.move = directionTo(placed.change, other(placed.side));
            mark.current = m_scene.currentChange == placed.change;
            painter.paintMark(QRectF(left, y, step, m_scene.layout.style.lineHeight), mark);
            left += step;
        }
    }

    QPainter& m_painter;
    Scene& m_scene;
    QSize m_viewport;
    std::map<uint32_t, ShownChange> m_shown;
    std::map<long, std::vector<LineMark>> m_marks;   ///< by the top of their line
    std::vector<std::pair<double, TieMark>> m_ties;  ///< by the top of their row
};

}  // namespace

QString foldText(const Scene& scene, const ScreenItem& fold) {
    uint32_t sentences = 0;
    for (uint32_t row = fold.rows.begin; row < fold.rows.end; ++row) sentences += scene.rows()[row].links.size();
    return QCoreApplication::translate("ComparisonView", "%Ln unchanged sentences", nullptr,
                                       static_cast<int>(sentences));
}

void paintFrame(QPainter& painter, Scene& scene, QSize viewport) {
    FramePainter(painter, scene, viewport).paint();
}

}  // namespace stet
