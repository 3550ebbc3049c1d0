#pragma once
// Sentences that the user ties together, from a file.

#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "compare/options.h"

namespace stet {

/// Reads ties written like the links of a JSON comparison, [{"before": [3], "after": [4, 5]}, ...]: numbers of
/// sentences, counted from 0, in a row; one side may be empty. `sentences` says how many each side has. The error is
/// one line.
tl::expected<std::vector<Tie>, std::string> readTies(const std::string& path, PerSide<size_t> sentences);

}  // namespace stet
