#include "kit/fitting.h"

#include <QBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <algorithm>

namespace stet {

namespace {

constexpr QSize kFrame{16, 48};  ///< what a window manager may draw around a window

}  // namespace

void resizeToFit(QWidget& window, QSize wanted) {
    window.resize(wanted.boundedTo(window.screen()->availableSize() - kFrame));
}

QWidget* scrolling(QWidget* panel) {
    auto* area = new QScrollArea;
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int bar = area->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    area->setMinimumWidth(panel->minimumSizeHint().width() + bar);
    return area;
}

WrappingRow::WrappingRow(QWidget* parent) : QWidget(parent), m_groups(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_groups->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WrappingRow::addGroup(QLayout* group) {
    m_groups->addLayout(group);
    const bool grows = group->expandingDirections() & Qt::Horizontal;
    if (!grows) m_groups->setAlignment(group, Qt::AlignLeft);
}

int WrappingRow::wholeWidth() const {
    int width = m_groups->spacing() * (m_groups->count() - 1);
    for (int i = 0; i < m_groups->count(); ++i) width += m_groups->itemAt(i)->sizeHint().width();
    return width;
}

QSize WrappingRow::minimumSizeHint() const {
    int width = 0;
    for (int i = 0; i < m_groups->count(); ++i) width = std::max(width, m_groups->itemAt(i)->minimumSize().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void WrappingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_groups->setDirection(width() >= wholeWidth() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace stet
