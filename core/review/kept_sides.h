#pragma once
// Decisions turned into sides: for every edit and every move of a comparison, which version stands.

#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

struct MergeOptions {
    Side undecided = Side::Before;  ///< what stands where nothing was decided, or something was only seen
};

struct KeptSides {
    std::vector<Side> edits;   ///< by index in Comparison::edits
    std::vector<Side> words;   ///< by index in Comparison::links: ignored differences and edits' surroundings follow it
    std::vector<Side> places;  ///< by index in Comparison::links; without meaning for links in place
    /// What everything follows that no change owns: the side on which all decisions agree, else `undecided`.
    Side base = Side::Before;
};

KeptSides keptSides(const Comparison& comparison, const Review& review, const MergeOptions& options);

/// The edits of each link, by index in Comparison::links. A deleted or inserted run may share one edit.
std::vector<IndexRange> editsOfLinks(const Comparison& comparison);

}  // namespace stet
