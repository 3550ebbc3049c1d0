#pragma once
// What is worth saying at once of two texts that were opened.

#include <QString>

#include "open/opening.h"

namespace stet {

/// That a file is not what its name says; that one text is empty, or that nothing differs, with the names of both:
/// "“a.txt” and “b.txt” are the same, letter by letter." Empty for texts that differ as texts do.
QString noticeOf(const Opened& opened);

}  // namespace stet
