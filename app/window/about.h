#pragma once

class QWidget;

namespace stet {

/// What Stet is, and which version.
void showAbout(QWidget* parent);

}  // namespace stet
