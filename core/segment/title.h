#pragma once
// What an article is called.

#include "segment/segmentation.h"

namespace stet {

/// The first headline before any prose: one further down heads a part, or leads to another story. May be null.
const Paragraph* titleOf(const Segmentation& segmentation);

}  // namespace stet
