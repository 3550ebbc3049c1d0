#pragma once
// What a comparison looked through: differences that fold away, each with its class and its place.

#include <string_view>
#include <vector>

#include "text/fold.h"
#include "text/span.h"

namespace stet {

/// A difference that was looked through, with its place on both sides.
struct IgnoredDifference {
    FoldClass foldClass = FoldClass::Space;
    PerSide<Span> span;
};

/// Whether two texts are the same letter by letter; faster than their own comparison.
bool standsEqual(std::u16string_view before, std::u16string_view after);

/// Walks two spans that read alike and appends every difference between them, in order. Stops where they do not.
void appendIgnored(PerSide<std::u16string_view> texts, PerSide<Span> spans, FoldSet ignore,
                   std::vector<IgnoredDifference>& differences);

/// Appends the difference between two gaps (white space and passed-over marks), if any, to `differences`.
void appendGapDifference(PerSide<std::u16string_view> texts, PerSide<Span> gaps,
                         std::vector<IgnoredDifference>& differences);

}  // namespace stet
