#pragma once
// Comparisons, segmentations and pages as JSON, for scripts. The schemas are described in the manual page.

#include <ostream>
#include <string>
#include <vector>

#include "compare/comparison.h"
#include "page/page.h"

namespace stet {

/// One object of schema "stet-comparison" on one line (without its line end). `id`, when given, stands first in it: a
/// JSON value as text.
void writeJson(std::ostream& out, const Comparison& comparison, const std::string& id = {});

/// One object of schema "stet-segments".
void writeJson(std::ostream& out, const Document& document, const Segmentation& segmentation);

/// One object of schema "stet-page" for the first page; further ones stand in its "further" array. `pages` is not
/// empty.
void writeJson(std::ostream& out, const std::vector<PageSplit>& pages);

}  // namespace stet
