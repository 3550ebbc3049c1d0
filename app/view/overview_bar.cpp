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

/// What the lanes and their colours mean, as a tooltip.
QString legend(const MarkColors& colors) {
    const auto entry = [](const QColor& color, const QString& meaning) {
        return QStringLiteral("<span style='color:%1'>■</span> %2").arg(color.name(), meaning);
    };
    const QStringList kinds{entry(colors.deleted.line, OverviewBar::tr("deleted")),
                            entry(colors.inserted.line, OverviewBar::tr("inserted")),
                            entry(colors.moved.line, OverviewBar::tr("moved"))};
    return QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>")
        .arg(OverviewBar::tr("The whole article: the older version on the left, the newer one on the right."),
             kinds.join(QStringLiteral("&nbsp;&nbsp; ")), OverviewBar::tr("Paler: decided. Press to go there."));
}

}  // namespace

OverviewBar::OverviewBar(ComparisonView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    setAccessibleName(tr("Overview"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(view, &ComparisonView::viewportMoved, this, [this] { refresh({}); });
    connect(view, &ComparisonView::reviewChanged, this, &OverviewBar::refresh);
    connect(view, &ComparisonView::contentsChanged, this, &OverviewBar::remap);
}

bool OverviewBar::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) setToolTip(legend(m_view->colors()));
    return QWidget::event(event);
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
