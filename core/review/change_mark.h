#pragma once
// Where a change stands in its two texts: what a decision needs to be found again without the comparison it was made
// on.

#include <map>
#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

struct ChangeMark {
    uint64_t id = 0;
    ChangeKind kind = ChangeKind::Edited;
    bool moved = false;
    PerSide<Span> span;
    std::vector<PerSide<Span>> edits;  ///< by index inside the change
    friend bool operator==(const ChangeMark&, const ChangeMark&) = default;
};

/// The marks of the changes that `review` knows (said or shown), in the order of the changes.
std::vector<ChangeMark> marksOf(const Comparison& comparison, const Review& review);

/// What was said about a change that is gone or is no longer what was decided on.
struct NotCarried {
    PerSide<std::u16string> text;  ///< the change's sentences when it was decided
    ChangeReview said;
    std::optional<uint64_t> now;                        ///< the change that stands there now and has comment and flag
    std::optional<uint64_t> was = std::nullopt;         ///< the change when it was decided
    std::map<uint32_t, PerSide<Span>> editPlaces = {};  ///< in `text`: the edits that `said` decides apart
    friend bool operator==(const NotCarried&, const NotCarried&) = default;
};

}  // namespace stet
