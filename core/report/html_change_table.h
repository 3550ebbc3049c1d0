#pragma once
// The table of changes of the report: in it every change has its place.

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include "compare/comparison.h"
#include "report/html_change_line.h"
#include "report/html_report.h"
#include "review/decisions.h"

namespace stet {

/// From the first on, changes have lines of their own as long as there is room, and so has each that somebody commented
/// on or flagged. The others are gathered in rows of links, which give their numbers and lead to the text; where there
/// are thousands, or no room is left, a link leads to the first of several.
class HtmlChangeTable {
  public:
    /// Lines that nothing was remarked on take about `room` bytes at most. `review` may be null.
    HtmlChangeTable(const Comparison& comparison, const Review* review, const HtmlReportOptions& options, size_t room);

    /// Streams the rows.
    void write(std::ostream& out);

    /// The address of the row that has `change`, without "#".
    std::string rowOf(uint32_t change) const;

  private:
    bool hasLine(uint32_t change) const;
    void writeLinks(uint32_t begin, uint32_t end, std::ostream& out) const;

    const Comparison& m_comparison;
    const Review* m_review;
    ReviewColumns m_columns;
    HtmlChangeLine m_line;
    std::string m_lines;       ///< for which there was room
    uint32_t m_lineCount = 0;  ///< of them
    uint32_t m_changesPerLink = 1;
    std::vector<uint32_t> m_first;  ///< for each change: the first of its row
};

}  // namespace stet
