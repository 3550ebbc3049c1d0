// How the view answers paint, mouse and keys.

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QWheelEvent>

#include "paint/frame_painter.h"
#include "view/comparison_view_p.h"

namespace stet {

namespace {

constexpr double kWheelZoom = 1.1;
constexpr int kNearScreens = 2;  // a nearer place is scrolled to row by row, so that no guess makes the text jump

}  // namespace

void ComparisonView::Private::scrollBy(int pixels) {
    scene.canvas.scrollBy(pixels);
    settle();
}

void ComparisonView::Private::click(const SceneHit& hit) {
    if (const auto* fold = std::get_if<FoldHit>(&hit)) {
        scene.canvas.openFold(fold->item);
        scene.hoveredFold.reset();
        settle();
        emit view->contentsChanged();
    } else if (const auto* mark = std::get_if<MarkHit>(&hit)) {
        setCurrent(mark->change, {});
        emit view->changeActivated(mark->change);
    } else if (const auto* text = std::get_if<TextHit>(&hit); text && text->onWords) {
        if (const auto change = changeAt(scene, text->end)) {
            shownEnd = text->end.position.side;
            setCurrent(change, editAt(scene, *change, text->end.position));
        }
    }
}

void ComparisonView::Private::dragTo(QPointF point) {
    if (const auto hit = nearestText(scene, point, drag.column())) drag.dragTo(scene, *hit);
    view->viewport()->update();
}

void ComparisonView::Private::hover(QPointF point) {
    const SceneHit hit = hitTest(scene, point);
    const auto* fold = std::get_if<FoldHit>(&hit);
    const auto hovered = fold ? std::optional(fold->item) : std::nullopt;
    const auto* text = std::get_if<TextHit>(&hit);
    view->viewport()->setCursor(fold || std::holds_alternative<MarkHit>(hit) ? Qt::PointingHandCursor
                                : text                                       ? Qt::IBeamCursor
                                                                             : Qt::ArrowCursor);
    if (hovered == scene.hoveredFold) return;
    scene.hoveredFold = hovered;
    view->viewport()->update();
}

void ComparisonView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    paintFrame(painter, d->scene, viewport()->size());
}

void ComparisonView::resizeEvent(QResizeEvent*) {
    const int height = d->head->sizeHint().height();
    d->head->setGeometry(0, 0, viewport()->width(), height);
    d->restyle();
    emit contentsChanged();
}

void ComparisonView::scrollContentsBy(int, int) {
    if (d->moving || !d->scene.comparison) return;
    const QScrollBar* bar = verticalScrollBar();
    const int64_t moved = bar->value() - d->scene.canvas.position();
    if (bar->value() == bar->maximum()) {
        d->scene.canvas.scrollToEnd();
    } else if (std::abs(moved) <= int64_t{kNearScreens} * viewport()->height()) {
        d->scene.canvas.scrollBy(static_cast<int>(moved));
    } else {
        d->scene.canvas.scrollTo(bar->value());
    }
    d->peek->hide();
    d->settle();
}

void ComparisonView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->restyle();
        emit contentsChanged();
    }
}

void ComparisonView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
        case Qt::Key_Up:
            bar->triggerAction(QScrollBar::SliderSingleStepSub);
            break;
        case Qt::Key_Down:
            bar->triggerAction(QScrollBar::SliderSingleStepAdd);
            break;
        case Qt::Key_PageUp:
            bar->triggerAction(QScrollBar::SliderPageStepSub);
            break;
        case Qt::Key_PageDown:
            bar->triggerAction(QScrollBar::SliderPageStepAdd);
            break;
        case Qt::Key_Home:
            bar->triggerAction(QScrollBar::SliderToMinimum);
            break;
        case Qt::Key_End:
            bar->triggerAction(QScrollBar::SliderToMaximum);
            break;
        case Qt::Key_Escape:
            if (d->peek->isHidden() && !hasSelection()) {
                event->ignore();
                return;
            }
            d->peek->hide();
            clearSelection();
            break;
        default:
            QAbstractScrollArea::keyPressEvent(event);
            return;
    }
    event->accept();
}

void ComparisonView::mousePressEvent(QMouseEvent* event) {
    if (!d->scene.comparison || event->button() != Qt::LeftButton) return;
    d->peek->hide();
    d->pressedAt = event->position();
    const SceneHit hit = hitTest(d->scene, event->position());
    const auto* text = std::get_if<TextHit>(&hit);
    if (!text) return;
    const bool third = d->sinceDoubleClick.isValid() &&
                       d->sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (event->modifiers() & Qt::ShiftModifier) {
        d->drag.extend(d->scene, *text);
    } else {
        d->drag.begin(d->scene, *text, third ? SelectionDrag::Unit::Sentence : SelectionDrag::Unit::Character);
    }
    d->sinceDoubleClick.invalidate();
    viewport()->update();
}

void ComparisonView::mouseMoveEvent(QMouseEvent* event) {
    if (!d->scene.comparison) return;
    if (!d->drag.active()) {
        d->hover(event->position());
        return;
    }
    d->draggedTo = event->position();
    d->dragTo(event->position());
    const bool beyond = event->position().y() < 0 || event->position().y() > viewport()->height();
    if (beyond != d->autoscroll.isActive()) beyond ? d->autoscroll.start() : d->autoscroll.stop();
}

void ComparisonView::mouseReleaseEvent(QMouseEvent* event) {
    if (!d->scene.comparison || event->button() != Qt::LeftButton) return;
    d->drag.end();
    d->autoscroll.stop();
    const bool clicked = (event->position() - d->pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (clicked && !hasSelection()) d->click(hitTest(d->scene, event->position()));
    emit selectionChanged();
}

void ComparisonView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!d->scene.comparison || event->button() != Qt::LeftButton) return;
    const SceneHit hit = hitTest(d->scene, event->position());
    const auto* text = std::get_if<TextHit>(&hit);
    if (!text) return;
    d->drag.begin(d->scene, *text, SelectionDrag::Unit::Word);
    d->sinceDoubleClick.start();
    viewport()->update();
}

void ComparisonView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0) setZoom(zoom() * (event->angleDelta().y() > 0 ? kWheelZoom : 1 / kWheelZoom));
    event->accept();
}

bool ComparisonView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && d->scene.hoveredFold) {
        d->scene.hoveredFold.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ComparisonView::focusInEvent(QFocusEvent* event) {
    d->scene.focused = true;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void ComparisonView::focusOutEvent(QFocusEvent* event) {
    d->scene.focused = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

}  // namespace stet
