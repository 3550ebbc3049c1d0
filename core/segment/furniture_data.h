#pragma once
// What lines of page furniture say.

#include <span>
#include <string_view>

namespace stet {

/// Whole lines in small letters: "read more".
std::span<const std::u16string_view> furnitureLines();

}  // namespace stet
