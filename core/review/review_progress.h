#pragma once
// How far a review is: what the status line counts and what stands in the way of its end.

#include <cstdint>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// The decision on a change: nothing when its parts (edits, place) were decided differently.
std::optional<Decision> decisionOf(const Review& review, const Change& change);
/// True when no part of the change is undecided.
bool isDecided(const Review& review, const Change& change);

/// Numbers of changes, except where said otherwise.
struct ReviewProgress {
    uint32_t changes = 0;
    uint32_t decided = 0;   ///< accepted + rejected + seen + mixed
    uint32_t accepted = 0;  ///< as a whole; likewise rejected and seen
    uint32_t rejected = 0;
    uint32_t seen = 0;
    uint32_t mixed = 0;  ///< decided part by part, differently
    uint32_t flagged = 0;
    uint32_t commented = 0;
    uint32_t neverShown = 0;
    uint32_t ignored = 0;  ///< differences that the comparison looks through
};

ReviewProgress progressOf(const Review& review, const Comparison& comparison);

/// The changes that were never on screen, in their order, by index in Comparison::changes.
std::vector<uint32_t> neverShown(const Review& review, const Comparison& comparison);

/// May the review end? Refused with the changes that were never shown.
tl::expected<ReviewProgress, std::vector<uint32_t>> finish(const Review& review, const Comparison& comparison);

}  // namespace stet
