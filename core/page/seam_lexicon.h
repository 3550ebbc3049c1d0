#pragma once
// The words that begin sentences most often in the pages trained on. Each has a weight: how gladly it begins a
// paragraph.

#include <array>
#include <string_view>

#include "page/seam_evidence.h"

namespace stet {

inline constexpr std::array<std::u16string_view, kStarters> kStarterWords = {
#include "page/seam_lexicon.inc"
};

}  // namespace stet
