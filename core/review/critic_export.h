#pragma once
// A comparison handed on as a text with CriticMarkup.

#include <string>

#include <tl/expected.hpp>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// The text itself contains what CriticMarkup reads as marks: a reader could not tell them apart.
struct CriticError {};

std::string_view describe(CriticError error);

/// Accepted and rejected changes are carried out, the others become marks; comments stand behind their changes.
/// Accepting every mark gives the after text with the rejections carried out, byte for byte. Rejecting every mark gives
/// the before text with the acceptances carried out, except that what Comparison::options ignores is, outside of marks,
/// as the after side has it; breaks of paragraphs between sentences are marked, though comparisons look through them.
tl::expected<std::u16string, CriticError> criticMarkup(const Comparison& comparison, const Review& review);

}  // namespace stet
