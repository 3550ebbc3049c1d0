#pragma once
// What a text says, as a number.

#include <cstdint>
#include <string_view>

namespace stet {

/// A 64-bit hash of a text as it stands, code unit by code unit (XXH3); the same in every run and version.
uint64_t hashOf(std::u16string_view text);

}  // namespace stet
