#pragma once
// The forms in which changes are handed on to other programs: CriticMarkup, patch, CSV.

#include <string>

#include <tl/expected.hpp>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// True for "critic", "patch" and "csv".
bool isHandOnFormat(const std::string& format);

/// The bytes of `format`, or one line that says why there are none. What `review` leaves undecided is a mark in
/// CriticMarkup and stands as `undecided` says in a patch.
tl::expected<std::string, std::string> handOn(const std::string& format, const Comparison& comparison,
                                              const Review& review, Side undecided);

}  // namespace stet
