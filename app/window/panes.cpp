#include "window/panes.h"

#include <QApplication>
#include <QWidget>

namespace stet {

void stepPane(const QList<QWidget*>& panes, int direction) {
    QList<QWidget*> visible;
    qsizetype here = 0;
    const QWidget* focus = QApplication::focusWidget();
    for (QWidget* pane : panes) {
        if (!pane->isVisible()) continue;
        if (pane == focus || pane->isAncestorOf(focus)) here = visible.size();
        visible << pane;
    }
    visible[(here + direction + visible.size()) % visible.size()]->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace stet
