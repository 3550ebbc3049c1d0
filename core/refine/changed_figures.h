#pragma once
// Which numbers and dates an edit changed, as facts and not as figures on paper.

#include <cstdint>
#include <vector>

#include "refine/side_words.h"

namespace stet {

/// The numbers among changed words, as far as they are worth something else on the other side.
struct ChangedFigures {
    bool date = false;
    bool number = false;
    bool restyled = false;  ///< some number is only written in another way
    bool alone = true;      ///< nothing but numbers and their units changed; told where some number is
};

/// Reads the tokens that only one side of an edit has.
ChangedFigures changedFigures(const PerSide<SideWords>& words, const PerSide<std::vector<uint32_t>>& changed);

}  // namespace stet
