#pragma once
// What a change is, in words.

#include <string>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// "edited", "edited, moved"
std::string kindWords(ChangeKind kind, bool moved);

/// "number, date"; empty for none.
std::string classWords(ClassSet classes);

/// "accepted", "in part", "rejected, flagged"; empty when nothing was said.
std::string decisionWords(const Review& review, const Change& change);

}  // namespace stet
