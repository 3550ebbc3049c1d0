// The items of the view, one by one, for those who cannot see it.

#include <QAccessible>
#include <QCoreApplication>

#include "paint/frame_painter.h"
#include "view/comparison_view_p.h"

namespace stet {

uint32_t ComparisonView::itemCount() const {
    return static_cast<uint32_t>(d->scene.canvas.items().size());
}

std::optional<uint32_t> ComparisonView::itemAt(QPoint point) const {
    const auto visible = d->scene.canvas.visibleItemAt(point.y());
    return visible ? std::optional(visible->item) : std::nullopt;
}

std::optional<uint32_t> ComparisonView::itemOfChange(uint32_t change) const {
    const auto row = rowOf(d->scene, change, mainSide(d->scene.comparison->changes[change]));
    return row ? std::optional(itemOfRow(d->scene.canvas.items(), *row)) : std::nullopt;
}

QRect ComparisonView::itemRect(uint32_t item) const {
    for (const VisibleItem& visible : d->scene.canvas.visible()) {
        if (visible.item != item) continue;
        const QRect box = QRect(0, visible.top, viewport()->width(), visible.height).intersected(viewport()->rect());
        return {viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    return {};
}

std::vector<uint32_t> ComparisonView::changesOfItem(uint32_t item) const {
    const ScreenItem shown = d->scene.canvas.items()[item];
    if (shown.fold) return {};
    return changesIn(*d->scene.comparison, d->scene.rows()[shown.rows.begin], d->scene.layout.hidden);
}

ReviewMark ComparisonView::reviewMark(uint32_t change) const {
    return d->scene.reviewMark(change);
}

QString ComparisonView::textOfItem(uint32_t item) const {
    const ScreenItem shown = d->scene.canvas.items()[item];
    if (shown.fold) return foldText(d->scene, shown);
    const Row& row = d->scene.rows()[shown.rows.begin];
    const Side side = row.span.after.empty() ? Side::Before : Side::After;
    QString text = displayText(slice(d->scene.comparison->text(side), row.span[side]));
    return text.remove(QChar(0x200B));
}

void ComparisonView::tellScreenReader() {
    if (!QAccessible::isActive() || !hasFocus()) return;
    QAccessibleInterface* self = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface* current = self ? self->focusChild() : nullptr;
    if (!current) return;
    QAccessibleEvent event(current, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

}  // namespace stet
