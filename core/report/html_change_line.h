#pragma once
// A change's own line in the table of changes of the report.

#include <cstdint>
#include <string>

#include <kainjow/mustache.hpp>

#include "compare/comparison.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// Does the table have a column for comments?
bool showsComments(const Review* review, const HtmlReportOptions& options);

class HtmlChangeLine {
  public:
    /// `review` may be null.
    HtmlChangeLine(const Comparison& comparison, const Review* review, bool hasComments);

    /// One <tr>: number, kind, classes, the words before and after, and what the review says.
    std::string of(uint32_t change);

  private:
    const Comparison& m_comparison;
    const Review* m_review;
    bool m_hasComments;
    kainjow::mustache::mustache m_template;
};

}  // namespace stet
