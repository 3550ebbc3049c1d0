#include "panels/bars.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr int kChartHeight = 72;
constexpr int kWidestBar = 10;
constexpr int kBarHeight = 6;
constexpr int kLowestBar = 3;

}  // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void BarChart::setValues(std::vector<double> values) {
    m_values = std::move(values);
    update();
}

QSize BarChart::sizeHint() const {
    return {160, kChartHeight};
}

int BarChart::indexAt(int x) const {
    const auto count = static_cast<double>(m_values.size());
    const double step = std::min<double>(kWidestBar, width() / std::max(1.0, count));
    const auto index = static_cast<int>(x / step);
    return index < static_cast<int>(m_values.size()) ? index : -1;
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_values.empty()) return;
    QColor same = palette().color(QPalette::PlaceholderText);
    same.setAlphaF(0.45F);
    const auto count = static_cast<double>(m_values.size());
    const double step = std::min<double>(kWidestBar, width() / count);
    const double gap = step >= 4 ? 1 : 0;
    for (double x = 0; x < step * count - 0.5; x += std::max(step, 1.0)) {
        const auto first = static_cast<size_t>(x / step);
        const auto last = std::max(first + 1, static_cast<size_t>((x + 1) / step));
        const double lowest =
            *std::min_element(m_values.begin() + static_cast<std::ptrdiff_t>(first),
                              m_values.begin() + static_cast<std::ptrdiff_t>(std::min(last, m_values.size())));
        const double top =
            (height() - kLowestBar) * (1 - lowest);  // nothing alike is a low bar, lest it look like a gap
        const QRectF bar(x, top, std::max(step, 1.0) - gap, height() - top);
        painter.fillRect(bar, lowest < 1 ? palette().color(QPalette::Highlight) : same);
    }
}

void BarChart::mousePressEvent(QMouseEvent* event) {
    const int index = indexAt(event->pos().x());
    if (index >= 0) emit chosen(index);
}

bool BarChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = indexAt(help->pos().x());
    if (index < 0) return true;
    const QString percent = QLocale().toString(std::lround(m_values[static_cast<size_t>(index)] * 100));
    QToolTip::showText(help->globalPos(), tr("Paragraph %1: %2 % alike").arg(QLocale().toString(index + 1), percent),
                       this);
    return true;
}

ShareBar::ShareBar(double share, QWidget* parent) : QWidget(parent), m_share(share) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareBar::sizeHint() const {
    return {60, kBarHeight + 4};
}

void ShareBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF whole(0, (height() - kBarHeight) / 2.0, width(), kBarHeight);
    QRectF part = whole;
    part.setWidth(std::max(2.0, whole.width() * m_share));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(part, 2, 2);
}

}  // namespace stet
