#pragma once

#include <QString>

#include "compare/comparison.h"
#include "layout/view_style.h"

namespace stet {

/// What other options did to the same two texts: "Hides 41 of 60 changes."
QString effectOfOptions(const Comparison& old, const Comparison& now);

/// What is hidden now that a kind is shown or not: "Hides 6 of 25 changes."
QString effectOfKinds(const Comparison& comparison, HiddenKinds hidden, ChangeKind chosen);

/// What is marked now that ignored differences are shown or not: "Marks 52 line wraps and 14 quote styles."
QString effectOfIgnored(const Comparison& comparison, bool shown);

}  // namespace stet
