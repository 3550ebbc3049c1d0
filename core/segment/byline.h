#pragma once
// Lines that say who wrote an article and when.

#include <string_view>

namespace stet {

/// Whether `line` holds nothing but names and a date or a time ("updated 7:58 PM EST, Thu November 6, 2014"), or "By"
/// and names. `hasFigures`: whether it has ASCII digits.
bool isByline(std::u16string_view line, bool hasFigures);

}  // namespace stet
