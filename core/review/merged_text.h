#pragma once
// The text that the decisions make.

#include <string>
#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"
#include "review/kept_sides.h"

namespace stet {

/// A stretch of the merged text that belongs to a change.
struct MergedPart {
    Span span;            ///< in MergedText::text
    uint32_t change = 0;  ///< by index in Comparison::changes
};

struct MergedText {
    std::u16string text;
    std::vector<MergedPart> parts;  ///< in order, disjoint
    Side base = Side::Before;  ///< the side that ignored differences follow, and whose encoding the text is to have
};

/// Writes the sentences that stand, in the order of the backbone (links in place); between two of its links first what
/// only the before side has there, then what only the after side has. White space between two sentences comes from the
/// side on which they are neighbours. Everything accepted gives the after text, everything rejected the before text,
/// both exactly. Linear in the length of both texts.
MergedText mergedText(const Comparison& comparison, const Review& review, const MergeOptions& options = {});

}  // namespace stet
