#pragma once
// All keys on one sheet, made from the table of actions.

#include <QString>

#include "kit/actions.h"

class QWidget;

namespace stet {

/// The sheet as rich text: a table for each menu.
QString keySheetHtml(const KeyBindings& bindings, bool bareKeys);

void showKeySheet(const KeyBindings& bindings, bool bareKeys, QWidget* parent);

}  // namespace stet
