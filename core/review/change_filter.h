#pragma once
// Which changes a list shows, and what "accept all of these" means.

#include <optional>
#include <string>
#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// What a change must be; an empty member asks for nothing.
struct ChangeFilter {
    enum class State : uint8_t { Any, Undecided, Accepted, Rejected, Seen, Flagged, Commented, NeverShown };
    std::optional<ChangeKind> kind;  ///< `Moved` also finds what was moved and edited
    std::optional<ChangeClass> changeClass;
    State state = State::Any;
    std::u16string text;  ///< found in the whole text of either side, or in the comment; letter case does not matter
    bool operator==(const ChangeFilter&) const = default;
};

bool passes(const ChangeFilter& filter, const Comparison& comparison, const Change& change, const Review& review);

/// What a decision on all changes that pass is about, in their order. With a class in the filter only edits of nothing
/// but this class: "accept everything typographic" must not let a number pass that stands in the same sentence.
std::vector<Target> targetsOf(const ChangeFilter& filter, const Comparison& comparison, const Review& review);

}  // namespace stet
