#pragma once
// Changes settings; the caller applies what comes back.

#include <optional>

#include "kit/settings.h"

class QWidget;

namespace stet {

/// The settings as the reader leaves them; nothing when they change their mind.
std::optional<Settings> editSettings(const Settings& settings, QWidget* parent);

}  // namespace stet
