#pragma once
// The forms in which changes are handed on to other programs: CriticMarkup, patch, CSV.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

enum class HandOnForm : uint8_t { Critic, Patch, Csv };

/// From "critic", "patch", "csv".
std::optional<HandOnForm> handOnFormFromString(std::string_view name);

/// Why a text cannot take a form.
enum class HandOnError : uint8_t {
    HasCriticMarks,  ///< it contains what CriticMarkup reads as marks
    WideCharset,     ///< it is in UTF-16 or UTF-32, whose lines a patch cannot see
};

/// What is wrong and what to do, without the name of the file.
std::string_view describe(HandOnError error);

/// The changes as the bytes of a file. What `review` leaves undecided is a mark in CriticMarkup and stands as
/// `undecided` says in a patch.
tl::expected<std::string, HandOnError> handOn(HandOnForm form, const Comparison& comparison, const Review& review,
                                              Side undecided);

}  // namespace stet
