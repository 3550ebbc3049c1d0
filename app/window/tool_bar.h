#pragma once

class QMainWindow;
class QToolBar;

namespace stet {

class Actions;

/// Adds the bar of the actions one reaches for with the mouse.
QToolBar* addToolBar(QMainWindow& window, const Actions& actions);

}  // namespace stet
