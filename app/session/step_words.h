#pragma once
// What a step of undo is called.

#include <QString>

#include "review/review_history.h"

namespace stet {

/// "seam moved".
QString stepName(StepKind kind);

}  // namespace stet
