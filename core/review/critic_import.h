#pragma once
// A text with CriticMarkup becomes a review: two versions, and the comments on their changes.

#include <string>
#include <string_view>

#include "review/saved_review.h"

namespace stet {

/// Compares the text with all marks rejected to the text with all marks accepted. Each comment goes to the change it
/// stands behind; several on one change are joined by line ends; those behind unchanged text are in `notCarried`, with
/// the sentence they stand at. `path` names the text.
SavedReview reviewFromCriticMarkup(std::u16string_view marked, const std::string& path);

}  // namespace stet
