#pragma once
// All keys on one sheet, made from the table of actions.

#include <QString>

#include "kit/actions.h"

class QWidget;

namespace stet {

/// How much stands beside each other.
struct SheetShape {
    int keys = 2;     ///< at most so many of an action, 1 or 2
    int columns = 3;  ///< of menus, 2 or 3
};

/// The sheet as rich text: a table for each menu.
QString keySheetHtml(const KeyBindings& bindings, bool bareKeys, SheetShape shape = {});

void showKeySheet(const KeyBindings& bindings, bool bareKeys, QWidget* parent);

}  // namespace stet
