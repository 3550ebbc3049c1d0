#pragma once
// What was said about words that are gone: counted in a sentence, and shown.

#include <QString>
#include <vector>

#include "review/change_mark.h"

class QWidget;

namespace stet {

/// "1 decision and 2 comments find no place in these texts", and that they are kept; empty when all has a place.
QString placelessText(const std::vector<NotCarried>& notCarried);

/// Decisions and comments without a place, each with the words it was said about, as rich text.
QString placelessHtml(const std::vector<NotCarried>& notCarried);

/// Shows them in a dialog, to be read and copied.
void showPlaceless(const std::vector<NotCarried>& notCarried, QWidget* parent);

}  // namespace stet
