#pragma once
// A comparison in two or three lines of English.

#include <string>
#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// 12345 as "12,345".
std::string withThousands(size_t number);

/// "3 words", "1 word".
std::string counted(size_t number, const std::string& noun);

/// How many changes of which kind, words and similarity; what was ignored; where exactness ended. Lines that would say
/// nothing are left out.
std::vector<std::string> summaryLines(const Comparison& comparison);

/// "They touch 4 numbers, 2 quotations.": the classes of the changes, but for mere wording; may be empty.
std::string classLine(const Comparison& comparison);

/// "12 of 31 changes decided: 8 accepted, 3 rejected, 1 seen."; empty when none is.
std::string reviewLine(const Comparison& comparison, const Review& review);

}  // namespace stet
