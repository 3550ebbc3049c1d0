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

/// Index of a word in the lexicon by its id, or -1.
int lexiconEntry(uint32_t id);

}  // namespace stet
