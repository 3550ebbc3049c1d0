#pragma once
// Where in a row its seam is looked for.

#include <cstdint>
#include <vector>

#include "page/seam_words.h"

namespace stet {

/// Words at which the newer cell may begin, ascending: every word of a short row but the first, the most promising of a
/// long one. `runEdges` counts, for each place of the row, the runs that begin or end there.
std::vector<uint32_t> candidateSeams(const std::vector<SeamWord>& words, const std::vector<uint8_t>& runEdges);

}  // namespace stet
