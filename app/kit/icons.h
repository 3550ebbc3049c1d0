#pragma once
// The window's own icons: strokes drawn in the text colour of the palette, so they fit light, dark and any scale.

#include <QIcon>

namespace stet {

/// "open", "next", "accept", ...; an unknown or empty name gives a null icon.
QIcon icon(const char* name);

}  // namespace stet
