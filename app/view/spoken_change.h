#pragma once
// A change as a sentence in the reader's language.

#include <QString>

#include "compare/comparison.h"

namespace stet {

/// `sentenceOfChange` in the language of the program.
QString spokenChange(const Comparison& comparison, uint32_t change);

}  // namespace stet
