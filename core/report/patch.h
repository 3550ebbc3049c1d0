#pragma once
// Two texts as a patch: what `diff -u` writes and `patch` applies.

#include <optional>
#include <string>
#include <string_view>

#include "compare/comparison.h"
#include "review/merged_text.h"
#include "text/span.h"

namespace stet {

/// The unified diff of two texts, given as the bytes of their files, with three lines of context; empty when they are
/// the same. Lines end with LF (CR before it is part of the line): UTF-16 and UTF-32 are not for patches. `names` are
/// the paths that the patch names; empty ones become "before" and "after".
std::string unifiedDiff(const PerSide<std::string_view>& bytes, const PerSide<std::string>& names);

/// The patch that makes the file of `merged` from that of the before version. Nothing when one of them is in a charset
/// whose lines a patch cannot see.
std::optional<std::string> patchTo(const Comparison& comparison, const MergedText& merged);

}  // namespace stet
