#pragma once
// Versions that are written in two languages: one is a translation, or the wrong file.

#include <optional>
#include <string>

#include "compare/comparison.h"

namespace stet {

/// ISO 639 codes of the languages of the two texts, where these are not one and hardly anything could be matched.
/// Nothing where a text is too short to be sure of its language, where half of the words are the same, and where the
/// options name a language.
std::optional<PerSide<std::string>> twoLanguages(const Comparison& comparison);

}  // namespace stet
