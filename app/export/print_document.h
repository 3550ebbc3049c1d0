#pragma once
// A comparison set for paper.

#include <QFont>
#include <QTextDocument>
#include <memory>

#include "compare/comparison.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// Title, versions and summary as the HTML report has them, the legend, both texts in two columns whose heads come
/// again on every page or in one, and the comments. Of `options` folds and paths mean nothing here.
std::unique_ptr<QTextDocument> printDocument(const Comparison& comparison, const Review& review,
                                             const HtmlReportOptions& options, const QFont& font);

}  // namespace stet
