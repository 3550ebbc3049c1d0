#pragma once

#include <QString>

#include "compare/comparison.h"

namespace stet {

/// What other options did to the same two texts: "Hides 41 of 60 changes."
QString effectOfOptions(const Comparison& old, const Comparison& now);

}  // namespace stet
