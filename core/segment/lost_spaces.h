#pragma once
// Sentences that touch because a space between them was lost ("over.Then").

#include <cstddef>
#include <string_view>

#include "segment/ending.h"

namespace stet {

/// Whether a word and its stop touch a capitalised word, and not inside a web address or a name of a file.
bool losesSpace(std::u16string_view text, const Ending& ending);

/// How many endings of `text` from `position` on lose their space.
size_t countLostSpaces(std::u16string_view text, uint32_t position);

}  // namespace stet
