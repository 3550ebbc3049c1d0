// How the view answers paint, mouse and keys.

#include <algorithm>
#include <cmath>

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
constexpr double kKeptLines = 1;  // still shown after a page
constexpr int kNearScreens = 2;   // a nearer place is scrolled to row by row, so that no guess makes the text jump

}  // namespace

void ComparisonView::Private::scrollBy(int pixels) {
    glide.stop();
    scene.canvas.scrollBy(pixels);
    settle();
}

void ComparisonView::Private::glideBy(double lines) {
    peek->hide();
    const auto pixels = static_cast<int>(std::lround(lines * scene.layout.style.lineHeight));
    glide.go([&] { scene.canvas.scrollBy(pixels); });
}

void ComparisonView::Private::click(const SceneHit& hit) {
    if (const auto* fold = std::get_if<FoldHit>(&hit)) {
        glide.stop();
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
    d->glide.stop();
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
    Canvas& canvas = d->scene.canvas;
    const double page = viewport()->height() / d->scene.layout.style.lineHeight - kKeptLines;
    switch (event->key()) {
        case Qt::Key_Up:
            d->glideBy(-1);
            break;
        case Qt::Key_Down:
            d->glideBy(+1);
            break;
        case Qt::Key_PageUp:
            d->glideBy(-page);
            break;
        case Qt::Key_PageDown:
            d->glideBy(+page);
            break;
        case Qt::Key_Home:
            d->glide.go([&] { canvas.scrollTo(0); });
            break;
        case Qt::Key_End:
            d->glide.go([&] { canvas.scrollToEnd(); });
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
    const int angle = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (angle != 0) setZoom(zoom() * (angle > 0 ? kWheelZoom : 1 / kWheelZoom));
    } else if (event->hasPixelDelta()) {
        d->peek->hide();
        d->scrollBy(-event->pixelDelta().y());
    } else {
        d->glideBy(-QApplication::wheelScrollLines() * angle / double{QWheelEvent::DefaultDeltasPerStep});
    }
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
