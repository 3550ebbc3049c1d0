#pragma once
// What a change is, in words.

#include <string>

#include "compare/comparison.h"

namespace stet {

/// "edited", "edited, moved"
std::string kindWords(ChangeKind kind, bool moved);

/// "number, date"; empty for none.
std::string classWords(ClassSet classes);

}  // namespace stet
