#pragma once
// Two fields to paste texts into.

#include <QString>
#include <optional>

#include "text/span.h"

class QWidget;

namespace stet {

/// Nothing when the reader changes their mind.
std::optional<PerSide<QString>> askForTexts(QWidget* parent);

}  // namespace stet
