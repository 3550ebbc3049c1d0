#pragma once
// What is worth saying at once of two texts that were opened.

#include <QString>

#include "open/opening.h"

namespace stet {

/// That a file is not what its name says, that one text is empty, that nothing differs, that the two are in two
/// languages; with names: "“a.txt” and “b.txt” are the same, letter by letter." Empty for texts that differ as texts
/// do.
QString noticeOf(const Opened& opened);

}  // namespace stet
