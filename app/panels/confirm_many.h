#pragma once
// Asks before one key decides many places, and shows which they are.

#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

class QWidget;

namespace stet {

/// Places that say the same as the first of `targets`. True when the reader agrees, or when there is only one.
bool confirmAlike(const Comparison& comparison, const std::vector<Target>& targets, Decision decision, QWidget* parent);

/// What the filters of the change list show; asks even about one. `targets` must not be empty.
bool confirmListed(const Comparison& comparison, const std::vector<Target>& targets, Decision decision,
                   QWidget* parent);

}  // namespace stet
