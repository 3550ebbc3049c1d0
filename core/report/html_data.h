#pragma once
// The data inside a report: everything about a comparison and a review but the texts, which its cells hold.

#include <ostream>
#include <string>

#include "compare/comparison.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// One object of schema "stet-report". Named and measured like "stet-comparison", but for the texts (they stand in the
/// cells; "text" is given only for a side without any), their segmentation, and edits, which are arrays [before begin,
/// before length, after begin, after length, class...]: begins count from the change's, and no class means the change's
/// classes; no "edits" at all means that all of it was replaced, and no "classes" that the wording changed. Safe inside
/// a <script>. `review` may be null.
void writeHtmlData(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                   std::ostream& out);

/// The Stet that writes reports, as they name it: "Stet 1.0.0".
std::string reportGenerator();

}  // namespace stet
