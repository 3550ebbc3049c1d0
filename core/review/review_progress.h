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

/// The progress of a review that goes on: kept up to date change by change, however many there are.
class ProgressTally {
  public:
    ProgressTally() = default;
    /// Linear in the number of changes.
    ProgressTally(const Review& review, const Comparison& comparison);

    const ReviewProgress& progress() const { return m_progress; }
    /// Something was said about a change, or it was shown. Both are those of the construction, as they are now.
    void update(const Review& review, const Comparison& comparison, uint32_t change);

  private:
    /// What one change adds.
    struct Share {
        std::optional<Decision> decision;  ///< of all its parts, when they agree
        bool decided = false;
        bool flagged = false;
        bool commented = false;
        bool shown = false;
    };
    static Share shareOf(const Review& review, const Change& change);
    /// Counts a share `times` (+1 or -1).
    void count(const Share& share, int times);

    std::vector<Share> m_shares;  ///< by change
    ReviewProgress m_progress;
};

/// The changes that were never on screen, in their order, by index in Comparison::changes.
std::vector<uint32_t> neverShown(const Review& review, const Comparison& comparison);

/// May the review end? Refused with the changes that were never shown.
tl::expected<ReviewProgress, std::vector<uint32_t>> finish(const Review& review, const Comparison& comparison);

}  // namespace stet
