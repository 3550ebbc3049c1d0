#pragma once
// A table with a line for each compared pair: what changed, in figures.

#include <string>
#include <string_view>

#include "compare/comparison.h"

namespace stet {

/// The names of the columns, with a line end: id, result (same, different or error), changes, those of each kind
/// (moved: all that were moved, edited or not), the words of both sides, those deleted and inserted, similarity (0 to
/// 1), error.
std::string_view pairCsvNames();

/// The line of a pair, without a line end.
std::string pairCsv(std::string_view id, const Comparison& comparison);
/// That of one that could not be compared.
std::string pairCsvError(std::string_view id, std::string_view error);

}  // namespace stet
