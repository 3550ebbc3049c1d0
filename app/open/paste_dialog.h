#pragma once
// Two fields to paste texts into.

#include <QString>
#include <optional>

#include "text/span.h"

class QWidget;

namespace stet {

/// `before` stands in the first field already. Nothing when the reader changes their mind.
std::optional<PerSide<QString>> askForTexts(QWidget* parent, const QString& before = {});

}  // namespace stet
