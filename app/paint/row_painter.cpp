#include "paint/row_painter.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

namespace stet {

namespace {

constexpr double kHaloPadding = 0.55;  // of a line, left and right of a column
constexpr double kTintPadding = 1.5;   // pixels left and right of marked words
constexpr double kTintRadius = 3;
constexpr double kQuietLine = 0.5;  // share of the line's own colour

QColor blend(const QColor& a, const QColor& b, double share) {
    const auto mix = [&](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1 - share))); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

}  // namespace

/// A cell and where its top left corner stands.
struct RowPainter::Placed {
    const CellLayout& cell;
    QPointF origin;

    std::vector<QRectF> rectsOf(IndexRange range) const {
        std::vector<QRectF> rects = cell.rectsOf(range);
        for (QRectF& rect : rects) rect.translate(origin);
        return rects;
    }

    /// Whole sentences as one stretch: lines meet.
    std::vector<QRectF> stretchOf(IndexRange range, double lineHeight) const {
        std::vector<QRectF> rects = rectsOf(range);
        for (QRectF& rect : rects) {
            const double grown = (lineHeight - rect.height()) / 2;
            rect.adjust(-kTintPadding, -std::floor(grown), kTintPadding, std::ceil(grown));
        }
        return rects;
    }

    /// The same as one block, with an outline of few corners: lines that are followed by another one go on to the edge.
    std::vector<QRectF> blockOf(IndexRange range, double lineHeight) const {
        std::vector<QRectF> rects = stretchOf(range, lineHeight);
        const bool rightToLeft = cell.cell().text.isRightToLeft();
        for (std::size_t i = 0; i < rects.size(); ++i) {
            const bool goesOn = i + 1 < rects.size() && rects[i + 1].top() > rects[i].center().y();
            if (goesOn && rightToLeft) rects[i].setLeft(origin.x() - kTintPadding);
            if (goesOn && !rightToLeft) rects[i].setRight(origin.x() + cell.width() + kTintPadding);
        }
        return rects;
    }
};

RowPainter::RowPainter(QPainter& painter, const RowPaintContext& context)
    : m_painter(painter),
      m_context(context),
      m_stroke(std::max(1.0, std::round(QFontMetricsF(context.style.font).height() / 16))) {}

const MarkTint& RowPainter::tintOf(MarkKind kind) const {
    switch (kind) {
        case MarkKind::Inserted:
            return m_context.colors.inserted;
        case MarkKind::Deleted:
            return m_context.colors.deleted;
        case MarkKind::Moved:
            return m_context.colors.moved;
        case MarkKind::Ignored:
            break;
    }
    return m_context.colors.ignored;
}

void RowPainter::paintHalo(const RowLayout& row, double top) {
    for (const ChangeExtent& extent : row.changes) {
        if (extent.change != m_context.currentChange) continue;
        const double padding = m_context.style.lineHeight * kHaloPadding;
        for (Side side : kSides) {
            if (!extent.lines[side]) continue;
            const Column& column = m_context.columns.text[side];
            const QRectF halo(column.left - padding, top + extent.lines[side]->top - 1, column.width + 2 * padding,
                              extent.lines[side]->bottom - extent.lines[side]->top + 2);
            m_painter.fillRect(halo, m_context.colors.halo);
            // The bar stands where lines begin.
            const Side cell = m_context.layout == ViewLayout::Inline ? Side::After : side;
            const bool rightToLeft = row.cells[cell].cell().text.isRightToLeft();
            const double bar = 3 * m_stroke;
            m_painter.fillRect(QRectF(rightToLeft ? halo.right() - bar : halo.left(), halo.top(), bar, halo.height()),
                               m_context.colors.accent);
        }
    }
}

void RowPainter::paintCell(const CellLayout& cell, Side side, double top, const std::vector<Highlight>& highlights) {
    if (cell.empty()) return;
    const Placed placed{cell, {m_context.columns.text[side].left, top}};
    paintTints(placed);
    paintHighlights(placed, highlights);
    paintText(placed, highlights);
    paintLines(placed);
}

void RowPainter::paintTints(const Placed& cell) {
    m_painter.setPen(Qt::NoPen);
    for (const Mark& mark : cell.cell.marks()) {
        if (mark.kind == MarkKind::Ignored && !m_context.showsIgnored) continue;
        const MarkTint& tint = tintOf(mark.kind);
        const bool decided = outcomeOf(mark) != Outcome::Open;
        if (decided && !isCurrent(mark)) continue;  // a tint calls for a decision
        m_painter.setBrush(isCurrent(mark) && !decided ? tint.strong : tint.tint);
        if (mark.wholeSentences || mark.kind == MarkKind::Moved) {
            const double height = m_context.style.lineHeight;
            const bool outlined = mark.kind == MarkKind::Moved;
            for (const QRectF& rect : outlined ? cell.blockOf(mark.range, height) : cell.stretchOf(mark.range, height))
                m_painter.drawRect(rect);
            continue;
        }
        for (const QRectF& rect : cell.rectsOf(mark.range)) {
            m_painter.drawRoundedRect(rect.adjusted(-kTintPadding, 0, kTintPadding, 0), kTintRadius, kTintRadius);
        }
    }
}

void RowPainter::paintHighlights(const Placed& cell, const std::vector<Highlight>& highlights) {
    for (const Highlight& highlight : highlights) {
        if (highlight.kind == Highlight::Kind::Picked) {
            strokeAround(cell.rectsOf(highlight.range), QPen(m_context.colors.accent, m_stroke, Qt::DashLine));
            continue;
        }
        if (highlight.kind == Highlight::Kind::Seam) {
            paintSeam(cell, highlight.range);
            continue;
        }
        const QColor& color = highlight.kind == Highlight::Kind::Selection    ? m_context.colors.selection
                              : highlight.kind == Highlight::Kind::CurrentHit ? m_context.colors.currentHit
                                                                              : m_context.colors.hit;
        for (const QRectF& rect : cell.rectsOf(highlight.range)) m_painter.fillRect(rect, color);
    }
}

/// A bar as high as the line, in the space before a word.
void RowPainter::paintSeam(const Placed& cell, IndexRange word) {
    const std::vector<QRectF> rects = cell.stretchOf(word, m_context.style.lineHeight);
    if (rects.empty()) return;
    const bool rightToLeft = cell.cell.cell().text.isRightToLeft();
    const double width = 2 * m_stroke;
    const QRectF& first = rects.front();
    const double left = rightToLeft ? first.right() : first.left() - width;
    m_painter.fillRect(QRectF(left, first.top(), width, first.height()), m_context.colors.accent);
}

void RowPainter::paintText(const Placed& cell, const std::vector<Highlight>& highlights) {
    const Role role = cell.cell.cell().role;
    const QColor& plain =
        role == Role::Byline || role == Role::Furniture ? m_context.colors.muted : m_context.colors.ink;
    QVector<QTextLayout::FormatRange> formats;
    for (const Mark& mark : cell.cell.marks()) {
        if (mark.kind == MarkKind::Ignored) continue;
        const bool falls = !isCurrent(mark) && outcomeOf(mark) == Outcome::Falls;
        QTextCharFormat format;
        format.setForeground(falls ? m_context.colors.muted : m_context.colors.ink);
        formats.push_back({static_cast<int>(mark.range.begin), static_cast<int>(mark.range.size()), format});
    }
    for (const Highlight& highlight : highlights) {
        if (highlight.kind != Highlight::Kind::Selection) continue;
        QTextCharFormat format;
        format.setForeground(m_context.colors.selectedInk);
        formats.push_back({static_cast<int>(highlight.range.begin), static_cast<int>(highlight.range.size()), format});
    }
    m_painter.setPen(plain);
    cell.cell.text()->draw(&m_painter, cell.origin, formats);
}

void RowPainter::paintLines(const Placed& cell) {
    for (const Mark& mark : cell.cell.marks()) {
        if (mark.kind == MarkKind::Ignored && !m_context.showsIgnored) continue;
        if (mark.kind == MarkKind::Moved)
            paintMoveOutline(cell, mark);
        else
            paintLine(cell, mark);
    }
    if (m_context.currentEdit) paintCurrentEdit(cell);
}

/// What falls is struck through, whoever wrote it; old words that stand have the dots of “stet” below them.
void RowPainter::paintLine(const Placed& cell, const Mark& mark) {
    const QFontMetricsF metrics(m_context.style.font);
    const MarkTint& tint = tintOf(mark.kind);
    const Outcome outcome = outcomeOf(mark);
    const bool stet = outcome == Outcome::Stands && mark.kind == MarkKind::Deleted;
    // A line under or through whole paragraphs must not outshout the words.
    const bool quiet = mark.wholeSentences && !isCurrent(mark) && !stet;
    const QColor color = outcome == Outcome::Falls ? m_context.colors.muted
                         : quiet                   ? blend(tint.line, tint.tint, kQuietLine)
                                                   : tint.line;
    const double thickness = mark.wholeSentences && !stet ? 1 : m_stroke;
    const bool struck = outcome == Outcome::Open ? mark.kind == MarkKind::Deleted : outcome == Outcome::Falls;
    const double fromBase = struck ? -metrics.xHeight() / 2 : metrics.descent() * 0.5;
    const bool dotted = stet || mark.kind == MarkKind::Ignored;
    m_painter.setPen(QPen(color, thickness, dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    for (const QRectF& rect : cell.rectsOf(mark.range)) {
        const double y = std::round(rect.top() + metrics.ascent() + fromBase) + thickness / 2;
        m_painter.drawLine(QLineF(rect.left(), y, rect.right(), y));
    }
}

/// A dotted line around the sentences that were moved.
void RowPainter::paintMoveOutline(const Placed& cell, const Mark& mark) {
    QPen pen(m_context.colors.moved.line, isCurrent(mark) ? m_stroke * 1.5 : m_stroke, Qt::DotLine);
    strokeAround(cell.blockOf(mark.range, m_context.style.lineHeight), pen);
}

/// One frame around what the current edit took out and put in.
void RowPainter::paintCurrentEdit(const Placed& cell) {
    std::vector<QRectF> rects;
    for (const Mark& mark : cell.cell.marks()) {
        if (!mark.edit || mark.edit != m_context.currentEdit) continue;
        for (const QRectF& rect : cell.rectsOf(mark.range)) rects.push_back(rect.adjusted(-3, -1, 3, 1));
    }
    strokeAround(rects, QPen(m_context.colors.accent, m_stroke * 1.3));
}

void RowPainter::strokeAround(const std::vector<QRectF>& rects, const QPen& pen) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& rect : rects) path.addRect(rect);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path.simplified());
    m_painter.restore();
}

}  // namespace stet
