#pragma once
// Is a report what its own data says?

#include <string>
#include <vector>

#include "report/html_report_reader.h"

namespace stet {

/// Proves, from the data and the page alone:
/// - the cells of each side hold the text whose hash the data has;
/// - the words marked in them are the data's edits and no others, by change; the words that one column shows as deleted
///   are those marked beside them;
/// - with all changes accepted the page reads as the after text, with all rejected as the before text, but for the
///   ignored classes of difference;
/// - the head gives the names, dates, hashes and the summary that follow from the data, and nothing else;
/// - the decisions and comments shown are the review's;
/// - the table lists the data's changes; the page's policy lets nothing run but the script it came with.
/// Returns one English sentence for each claim that fails; none when all hold.
std::vector<std::string> checkHtmlReport(const HtmlReport& report);

}  // namespace stet
