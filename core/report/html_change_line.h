#pragma once
// A change's own line in the table of changes of the report.

#include <cstdint>
#include <string>

#include <kainjow/mustache.hpp>

#include "compare/comparison.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// The columns of the table that tell of a review: each stands only when there is something to say in it.
struct ReviewColumns {
    bool decisions = false, comments = false;
};

/// `review` may be null; `comments`: may they be shown?
ReviewColumns reviewColumns(const Review* review, bool comments);

class HtmlChangeLine {
  public:
    /// `review` may be null.
    HtmlChangeLine(const Comparison& comparison, const Review* review, ReviewColumns columns);

    /// One <tr>: number, kind, classes, the words before and after, and what the review says.
    std::string of(uint32_t change);

  private:
    const Comparison& m_comparison;
    const Review* m_review;
    ReviewColumns m_columns;
    kainjow::mustache::mustache m_template;
};

}  // namespace stet
