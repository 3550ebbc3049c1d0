#pragma once
// What stands above the two columns and in the title of the window.

#include <QString>

#include "open/opening.h"
#include "view/view_head.h"

namespace stet {

/// The name of each version and what one asks of it: words, encoding if unusual, day of the last change.
PerSide<HeadText> headTexts(const Opened& opened);

/// When the file of a side was changed last; empty when it is no file.
QString dayOfChange(const Opened& opened, Side side);

/// "old.txt → new.txt"; for the versions of a page also its file: "page.txt: Version 2 → Version 3".
QString pairTitle(const Opened& opened);

}  // namespace stet
