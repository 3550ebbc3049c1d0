#include "paint/gutter_painter.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

namespace stet {

namespace {

constexpr double kMarkScale = 0.78;  // of the reading font
// In units.
constexpr double kStep = 4;      // distance of two marks beside one another
constexpr double kRoomy = 10.5;  // of a gutter with room for a sign on both sides of a mark
constexpr double kSign = 2.4;    // of a sign and the space beside it
constexpr double kBelow = 2.8;   // half a line

}  // namespace

GutterPainter::GutterPainter(QPainter& painter, const MarkColors& colors, const TextMetrics& style)
    : m_painter(painter), m_colors(colors), m_font(style.font), m_unit(style.lineHeight * 0.18) {
    m_font.setPointSizeF(std::max(7.0, m_font.pointSizeF() * kMarkScale));
}

QPen GutterPainter::pen(const QColor& color) const {
    return QPen(color, std::max(1.2, m_unit * 0.33), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

std::vector<GutterPainter::Sign> GutterPainter::signsOf(const GutterMark& mark) {
    std::vector<Sign> signs;
    if (mark.move) signs.emplace_back([this, move = *mark.move](QPointF at) { paintArrow(at, move); });
    if (mark.review.flagged) signs.emplace_back([this](QPointF at) { paintFlag(at); });
    if (mark.review.commented) signs.emplace_back([this](QPointF at) { paintComment(at); });
    return signs;
}

void GutterPainter::paintMark(const QRectF& place, const GutterMark& mark) {
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    const QPointF center = place.center();
    paintDecision(center, mark);
    const std::vector<Sign> signs = signsOf(mark);
    if (place.width() >= kRoomy * m_unit && signs.size() <= 2) {
        // An arrow stands on the left, where the line of a move comes from; anything else first on the right.
        double side = mark.move ? -kStep : kStep;
        for (const Sign& sign : signs) {
            sign(center + QPointF(side * m_unit, 0));
            side = -side;
        }
    } else {
        const double fit = std::min(static_cast<double>(signs.size()), std::floor(place.width() / (kSign * m_unit)));
        QPointF at = center + QPointF(-(fit - 1) / 2 * kSign * m_unit, kBelow * m_unit);
        for (size_t i = 0; i < static_cast<size_t>(fit); ++i, at.rx() += kSign * m_unit) signs[i](at);
    }
    m_painter.restore();
}

void GutterPainter::paintDecision(QPointF center, const GutterMark& mark) {
    if (!mark.review.decision) {
        paintRing(center, true);
        return;
    }
    switch (*mark.review.decision) {
        case Decision::Accepted:
            paintCheck(center);
            return;
        case Decision::Rejected:
            paintStet(center);
            return;
        case Decision::Seen:
            paintRing(center, false);
            return;
        case Decision::Undecided:
            paintNumber(center, mark);
            return;
    }
}

void GutterPainter::paintCheck(QPointF center) {
    QPainterPath check(center + QPointF(-m_unit, 0.1 * m_unit));
    check.lineTo(center + QPointF(-0.25 * m_unit, 0.85 * m_unit));
    check.lineTo(center + QPointF(1.1 * m_unit, -0.9 * m_unit));
    m_painter.setPen(pen(m_colors.inserted.line));
    m_painter.drawPath(check);
}

/// As proof-readers write it: the word, with dots under it.
void GutterPainter::paintStet(QPointF center) {
    QFont font = m_font;
    font.setItalic(true);
    m_painter.setFont(font);
    m_painter.setPen(m_colors.deleted.line);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QStringLiteral("stet"));
    const double base = center.y() + metrics.xHeight() / 2;
    m_painter.drawText(QPointF(center.x() - width / 2, base), QStringLiteral("stet"));
    QPen dots(m_colors.deleted.line, std::max(1.2, m_unit * 0.33), Qt::DotLine, Qt::RoundCap);
    m_painter.setPen(dots);
    const double y = base + metrics.descent() * 0.8;
    m_painter.drawLine(QPointF(center.x() - width / 2 + 1, y), QPointF(center.x() + width / 2, y));
}

void GutterPainter::paintRing(QPointF center, bool half) {
    const double radius = 0.7 * m_unit;
    const QRectF box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    m_painter.setPen(pen(m_colors.muted));
    m_painter.drawEllipse(box);
    if (!half) return;
    m_painter.setBrush(m_colors.muted);
    m_painter.drawPie(box, 90 * 16, 180 * 16);
    m_painter.setBrush(Qt::NoBrush);
}

void GutterPainter::paintNumber(QPointF center, const GutterMark& mark) {
    QFont font = m_font;
    font.setBold(mark.current);
    m_painter.setFont(font);
    m_painter.setPen(mark.current ? m_colors.accent : m_colors.muted);
    const QString number = QString::number(mark.number);
    const QFontMetricsF metrics(font);
    m_painter.drawText(
        QPointF(center.x() - metrics.horizontalAdvance(number) / 2, center.y() + metrics.capHeight() / 2), number);
}

void GutterPainter::paintFlag(QPointF center) {
    m_painter.setPen(pen(m_colors.deleted.line));
    const QPointF foot = center + QPointF(-0.6 * m_unit, 1.2 * m_unit);
    m_painter.drawLine(foot, foot - QPointF(0, 2.4 * m_unit));
    QPainterPath cloth(foot - QPointF(0, 2.4 * m_unit));
    cloth.lineTo(foot + QPointF(1.7 * m_unit, -1.8 * m_unit));
    cloth.lineTo(foot - QPointF(0, 1.1 * m_unit));
    m_painter.fillPath(cloth, m_colors.deleted.line);
}

void GutterPainter::paintComment(QPointF center) {
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(center.x() - 1.1 * m_unit, center.y() - m_unit, 2.2 * m_unit, 1.6 * m_unit), 2, 2);
    m_painter.setPen(pen(m_colors.muted));
    m_painter.drawPath(bubble);
    const QPointF tail = center + QPointF(-0.4 * m_unit, 0.6 * m_unit);
    m_painter.drawLine(tail, tail + QPointF(-0.3 * m_unit, 0.7 * m_unit));
}

void GutterPainter::paintArrow(QPointF center, MoveDirection direction) {
    const double tip = direction == MoveDirection::Up ? -1.1 * m_unit : 1.1 * m_unit;
    m_painter.setPen(pen(m_colors.moved.line));
    m_painter.drawLine(center - QPointF(0, tip), center + QPointF(0, tip));
    QPainterPath head(center + QPointF(-0.8 * m_unit, tip * 0.25));
    head.lineTo(center + QPointF(0, tip));
    head.lineTo(center + QPointF(0.8 * m_unit, tip * 0.25));
    m_painter.drawPath(head);
}

void GutterPainter::paintBracket(const Column& gutter, VerticalExtent lines, Side side) {
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(pen(m_colors.muted));
    m_painter.setBrush(Qt::NoBrush);
    const double inset = 2.2 * m_unit;
    const double arm = side == Side::Before ? -1.1 * m_unit : 1.1 * m_unit;
    const double x = side == Side::Before ? gutter.left + inset : gutter.right() - inset;
    QPainterPath bracket(QPointF(x + arm, lines.top + 3));
    bracket.lineTo(x, lines.top + 3);
    bracket.lineTo(x, lines.bottom - 3);
    bracket.lineTo(x + arm, lines.bottom - 3);
    m_painter.drawPath(bracket);
    m_painter.restore();
}

void GutterPainter::paintTie(const Column& gutter, double top, bool tied) {
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(pen(m_colors.accent));
    m_painter.setBrush(Qt::NoBrush);
    const double apart = tied ? 0.55 * m_unit : 1.15 * m_unit;
    const QPointF center(gutter.right() - 2.4 * m_unit, top + 2.8 * m_unit);
    for (const double side : {-1.0, +1.0}) {
        const QRectF link(center.x() + side * apart - 0.9 * m_unit, center.y() - 0.6 * m_unit, 1.8 * m_unit,
                          1.2 * m_unit);
        m_painter.drawRoundedRect(link, 0.6 * m_unit, 0.6 * m_unit);
    }
    if (!tied) m_painter.drawLine(center + QPointF(0.4 * m_unit, -m_unit), center + QPointF(-0.4 * m_unit, m_unit));
    m_painter.restore();
}

}  // namespace stet
