#pragma once
// Asks before one key decides many places, and shows which they are.

#include <vector>

#include "compare/comparison.h"
#include "layout/view_style.h"
#include "review/decisions.h"

class QWidget;

namespace stet {

/// Places that change in the same way, in the colours of `marks`. True when the reader agrees, or when there is only
/// one.
bool confirmAlike(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                  MarkPalette marks, QWidget* parent);

/// What the filters of the change list show; asks even about one. `targets` must not be empty.
bool confirmListed(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                   MarkPalette marks, QWidget* parent);

}  // namespace stet
