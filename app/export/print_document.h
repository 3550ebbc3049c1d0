#pragma once
// A comparison on paper.

#include <QFont>
#include <QPagedPaintDevice>
#include <QPicture>
#include <functional>

#include "compare/comparison.h"
#include "export/printed_row.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// What is to be printed. Of `options` folds and paths mean nothing here. All must outlive the printing.
struct PrintOrder {
    const Comparison& comparison;
    const Review& review;
    const HtmlReportOptions& options;
    QFont font;
};

/// The title of the document, as a report has it.
QString printTitle(const PrintOrder& order);

/// Hands on, row by row, what a report prints: title, versions, summary, the table of changes, the legend, both texts
/// in two columns whose heads come again on every page or in one, and each comment below its change. False when `take`
/// wants no more.
bool writePrintRows(const PrintOrder& order, const TakeRow& take);

/// Paints it on the wanted pages of `device`, in time proportional to the texts; needs no event loop. `goOn` hears how
/// far it is, in thousandths. False when `goOn` said so or the device cannot be painted on.
bool printComparison(QPagedPaintDevice& device, const PrintOrder& order, const std::function<bool(int)>& goOn);

/// Records the room of each page, 72 pixels to an inch, as soon as it is set. `take` is called now and then without a
/// page; false: no more are wanted.
void recordPages(const QPageLayout& paper, const PrintOrder& order, const std::function<bool(const QPicture*)>& take);

}  // namespace stet
