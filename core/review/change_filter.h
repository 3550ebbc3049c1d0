#pragma once
// Which changes a list shows, and what "accept all of these" means.

#include <bitset>
#include <string>
#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// Every condition that is set must hold; an empty filter matches every change.
struct ChangeFilter {
    std::bitset<kChangeKindCount> kinds;  ///< by ChangeKind; none: any
    ClassSet classes;                     ///< any of them; none: any
    std::optional<bool> decided;          ///< as isDecided() says
    bool flagged = false;                 ///< only flagged ones
    std::u16string text;                  ///< found in either side of the change, whatever the letter case
};

/// The matching changes in their order, by index in Comparison::changes.
std::vector<uint32_t> matchingChanges(const Comparison& comparison, const Review& review, const ChangeFilter& filter);

/// What a decision on all matching changes is about. With classes in the filter only edits all of whose classes are
/// among them: "accept everything typographic" must not let a number pass that stands in the same sentence.
std::vector<Target> matchingTargets(const Comparison& comparison, const Review& review, const ChangeFilter& filter);

}  // namespace stet
