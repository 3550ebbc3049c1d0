#pragma once
// How sure a link is.

#include "align/alignment.h"

namespace stet {

/// The probability that people would draw this link, by a logistic model of its similarity and of its margin over the
/// next best answer. Equal sentences in place are sure.
float confidenceOf(const AlignedSentences& link);

}  // namespace stet
