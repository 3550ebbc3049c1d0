#pragma once
// What is worth saying at once of two texts that were opened.

#include <QString>

#include "open/opening.h"

namespace stet {

/// That one text is empty, or that nothing differs, with the names of both: "“a.txt” and “b.txt” are the same, letter
/// by letter." Empty for texts that differ as texts do.
QString noticeOf(const Opened& opened);

/// "1 decision and 2 comments find no place in these texts", and that they are kept; empty when all has a place.
QString placelessText(const std::vector<NotCarried>& notCarried);

}  // namespace stet
