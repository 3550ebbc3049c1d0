#pragma once

#include <QList>

class QWidget;

namespace stet {

/// Puts the focus into the next (+1) or previous (-1) of the panes that are visible, round and round. `panes` are the
/// widgets that take the focus; the first one must be visible.
void stepPane(const QList<QWidget*>& panes, int direction);

}  // namespace stet
