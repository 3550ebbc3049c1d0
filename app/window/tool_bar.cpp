#include "window/tool_bar.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QToolBar>

#include "kit/actions.h"

namespace stet {

QToolBar* addToolBar(QMainWindow& window, const Actions& actions) {
    QToolBar* bar = window.addToolBar(QCoreApplication::translate("stet::MainWindow", "Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    using enum ActionId;
    for (const auto& group :
         {QList{OpenFiles, ExportReport}, QList{PreviousChange, NextChange}, QList{Accept, Reject, Seen},
          QList{Flag, Comment}, QList{Undo, Redo}, QList{ToggleInline, ToggleFold}, QList{Find, KeySheet}}) {
        if (group.first() != OpenFiles) bar->addSeparator();
        for (const ActionId id : group) bar->addAction(actions[id]);
    }
    return bar;
}

}  // namespace stet
