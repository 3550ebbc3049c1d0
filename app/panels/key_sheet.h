#pragma once
// All keys on one sheet, made from the table of actions.

#include <QString>

#include "kit/actions.h"

class QWidget;

namespace stet {

/// The sheet as rich text: a table for each menu, with at most one or two keys (`most`) an action.
QString keySheetHtml(const KeyBindings& bindings, bool bareKeys, int most = 2);

void showKeySheet(const KeyBindings& bindings, bool bareKeys, QWidget* parent);

}  // namespace stet
