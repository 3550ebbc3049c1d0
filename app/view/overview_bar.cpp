#include "view/overview_bar.h"

#include <QMouseEvent>

#include "view/comparison_view.h"

namespace stet {

OverviewBar::OverviewBar(ComparisonView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    connect(view, &ComparisonView::viewportMoved, this, qOverload<>(&QWidget::update));
    connect(view, &ComparisonView::contentsChanged, this, qOverload<>(&QWidget::update));
}

QSize OverviewBar::sizeHint() const {
    return {20, 200};
}

void OverviewBar::paintEvent(QPaintEvent*) {}

void OverviewBar::mousePressEvent(QMouseEvent* event) {
    goTo(event->position().y());
}

void OverviewBar::mouseMoveEvent(QMouseEvent* event) {
    goTo(event->position().y());
}

void OverviewBar::goTo(double) {}

}  // namespace stet
