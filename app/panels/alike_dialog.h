#pragma once
// Shows how many places say the same before one decision is made for all of them.

#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

class QWidget;

namespace stet {

/// True when the reader agrees. A single place needs no question.
bool confirmAlike(const Comparison& comparison, const std::vector<Target>& targets, Decision decision, QWidget* parent);

}  // namespace stet
