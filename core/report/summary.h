#pragma once
// A comparison in two or three lines of English.

#include <string>
#include <vector>

#include "compare/comparison.h"

namespace stet {

/// "3 words", "1 word".
std::string counted(size_t number, const std::string& noun);

/// How many changes of which kind, words and similarity; what was ignored; where exactness ended. Lines that would say
/// nothing are left out.
std::vector<std::string> summaryLines(const Comparison& comparison);

}  // namespace stet
