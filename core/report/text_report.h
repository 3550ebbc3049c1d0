#pragma once
// Comparisons, segmentations and pages as text to read.

#include <ostream>
#include <vector>

#include "compare/comparison.h"
#include "page/page.h"
#include "report/text_layout.h"

namespace stet {

/// What changed, paragraph by paragraph with the words marked; unchanged stretches are folded to a line each, a summary
/// ends it.
void writeText(std::ostream& out, const Comparison& comparison, const TextLook& look);

/// One sentence a line, a blank line between paragraphs: what `SegmentMode::Lines` reads.
void writeText(std::ostream& out, const Document& document, const Segmentation& segmentation);

/// The rows of each page, both cells below each other.
void writeText(std::ostream& out, const std::vector<PageSplit>& pages, const TextLook& look);

}  // namespace stet
