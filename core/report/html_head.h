#pragma once
// What a report says before its table: title, versions, summary.

#include <string>
#include <vector>

#include "compare/comparison.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// All of it plain UTF-8.
struct HtmlHead {
    struct Version {
        std::string label;  ///< "Before", "After"
        std::string name;
        std::string facts;  ///< date, words, encoding: what there is to say
        std::string sha256;
    };
    std::string title;
    PerSide<Version> versions;
    std::vector<std::string> summary;  ///< sentences
};

/// Of a comparison only documents, changes, edits, statistics and limits are used, and where no title is given the
/// headline. `review` may be null.
HtmlHead headOf(const Comparison& comparison, const Review* review, const HtmlReportOptions& options);

/// What a report calls a version: its name among the options, else the last part of its path.
std::string versionName(const Comparison& comparison, const HtmlReportOptions& options, Side side);

/// The last part of a path.
std::string lastPart(const std::string& path);

}  // namespace stet
