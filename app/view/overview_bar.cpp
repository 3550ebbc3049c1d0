#include "view/overview_bar.h"

#include <QMouseEvent>
#include <QPainter>

#include "view/comparison_view.h"

namespace stet {

namespace {

constexpr int kWidth = 22;
constexpr int kMargin = 4;
constexpr int kGap = 2;  // between the lanes

const MarkTint& tintOf(const MarkColors& colors, MarkKind kind) {
    switch (kind) {
        case MarkKind::Inserted:
            return colors.inserted;
        case MarkKind::Deleted:
            return colors.deleted;
        case MarkKind::Moved:
            return colors.moved;
        case MarkKind::Ignored:
            break;
    }
    return colors.ignored;
}

void paintLane(QPainter& painter, const OverviewLane& lane, const MarkColors& colors, QRect box) {
    for (std::size_t begin = 0; begin < lane.size();) {
        std::size_t end = begin + 1;
        while (end < lane.size() && lane[end] == lane[begin]) ++end;
        if (lane[begin]) {
            const MarkTint& tint = tintOf(colors, lane[begin]->kind);
            const QRect mark(box.left(), box.top() + static_cast<int>(begin), box.width(),
                             static_cast<int>(end - begin));
            painter.fillRect(mark, lane[begin]->decided ? tint.strong : tint.line);
        }
        begin = end;
    }
}

}  // namespace

OverviewBar::OverviewBar(ComparisonView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    setAccessibleName(tr("Overview"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(view, &ComparisonView::viewportMoved, this, [this] { refresh({}); });
    connect(view, &ComparisonView::reviewChanged, this, &OverviewBar::refresh);
    connect(view, &ComparisonView::contentsChanged, this, &OverviewBar::remap);
}

QSize OverviewBar::sizeHint() const {
    return {kWidth, 200};
}

void OverviewBar::remap() {
    m_map = m_view->overview(height() - 2 * kMargin);
    update();
}

void OverviewBar::refresh(const std::vector<uint32_t>& changes) {
    m_view->updateOverview(m_map, changes);
    update();
}

void OverviewBar::resizeEvent(QResizeEvent*) {
    remap();
}

void OverviewBar::paintEvent(QPaintEvent*) {
    const MarkColors& colors = m_view->colors();
    const int length = height() - 2 * kMargin;
    QPainter painter(this);
    painter.fillRect(rect(), colors.paper);
    const auto [from, to] = m_view->shownPart();
    const QRect shown(0, kMargin + static_cast<int>(from * length), width(),
                      static_cast<int>((to - from) * length) + 1);
    painter.fillRect(shown, colors.halo);
    painter.setPen(colors.muted);
    painter.drawLine(shown.topLeft(), shown.topRight());
    painter.drawLine(shown.bottomLeft(), shown.bottomRight());
    const int lane = (width() - 2 * kMargin - kGap) / 2;
    paintLane(painter, m_map.lanes.before, colors, {kMargin, kMargin, lane, length});
    paintLane(painter, m_map.lanes.after, colors, {kMargin + lane + kGap, kMargin, lane, length});
    if (const auto current = m_view->currentPart()) {
        const int y = kMargin + static_cast<int>(*current * length);
        painter.fillRect(QRect(0, y, kMargin - 1, 4), colors.accent);
        painter.fillRect(QRect(width() - kMargin + 1, y, kMargin - 1, 4), colors.accent);
    }
}

void OverviewBar::mousePressEvent(QMouseEvent* event) {
    goTo(event->position().y());
}

void OverviewBar::mouseMoveEvent(QMouseEvent* event) {
    goTo(event->position().y());
}

void OverviewBar::goTo(double y) {
    m_view->scrollToPart((y - kMargin) / std::max(1, height() - 2 * kMargin));
}

}  // namespace stet
