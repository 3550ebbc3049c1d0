#pragma once
// "The same for every change alike": the other places where the same words became the same words.

#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// `target` itself first, then everything with the same words on both sides, in the order of the changes: whole
/// changes, and single edits inside other changes when `target` is one edit or a change that has only one. The place of
/// a move is like no other. Linear in the length of all edits; just `target` when its change is not in the comparison.
std::vector<Target> alike(const Comparison& comparison, const Target& target);

}  // namespace stet
