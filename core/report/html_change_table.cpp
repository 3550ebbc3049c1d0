#include "report/html_change_table.h"

#include <algorithm>

#include "report/summary.h"

namespace stet {

namespace {

constexpr uint32_t kChangesOfRow = 500;  ///< opened at one time
/// A browser takes longer over links than over anything else: in a very long table each leads to several changes.
constexpr uint32_t kLinksAtMost = 3000;
constexpr uint32_t kChangesPerLinkWithoutRoom = 4;

size_t countOf(ReviewColumns columns) {
    return 5 + (columns.decisions ? 1 : 0) + (columns.comments ? 1 : 0);
}

}  // namespace

HtmlChangeTable::HtmlChangeTable(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                                 size_t room)
    : m_comparison(comparison),
      m_review(review),
      m_columns(reviewColumns(review, options.comments)),
      m_line(comparison, review, m_columns) {
    const auto count = static_cast<uint32_t>(comparison.changes.size());
    for (; m_lineCount < count && m_lines.size() < room; ++m_lineCount) m_lines += m_line.of(m_lineCount);
    for (uint32_t change = 0; change < count; ++change) {
        const bool joins =
            change > 0 && !hasLine(change) && !hasLine(change - 1) && change - m_first.back() < kChangesOfRow;
        m_first.push_back(joins ? m_first.back() : change);
    }
    m_changesPerLink = (count - m_lineCount) / kLinksAtMost + 1;
    if (room == 0) m_changesPerLink = std::max(m_changesPerLink, kChangesPerLinkWithoutRoom);
}

bool HtmlChangeTable::hasLine(uint32_t change) const {
    if (change < m_lineCount) return true;
    if (!m_review) return false;
    const ChangeReview& said = m_review->of(m_comparison.changes[change].id);
    return said.flagged || (m_columns.comments && !said.comment.empty());
}

void HtmlChangeTable::write(std::ostream& out) {
    out << m_lines;
    for (uint32_t change = m_lineCount; change < m_first.size();) {
        uint32_t end = change + 1;
        while (end < m_first.size() && m_first[end] == m_first[change]) ++end;
        if (hasLine(change)) {
            out << m_line.of(change);
        } else {
            writeLinks(change, end, out);
        }
        change = end;
    }
}

/// A row of links to the changes from `begin` to `end`, closed until it is asked for.
void HtmlChangeTable::writeLinks(uint32_t begin, uint32_t end, std::ostream& out) const {
    out << "<tr class=\"more\" id=\"" << rowOf(begin) << "\"><td colspan=\"" << countOf(m_columns)
        << "\"><details><summary>";
    out << (begin + 1 == end ? "Change " : "Changes ") << withThousands(begin + 1);
    if (begin + 1 < end) out << " to " << withThousands(end);
    out << "</summary>";
    for (uint32_t change = begin; change < end; change += m_changesPerLink) {
        const uint32_t last = std::min(change + m_changesPerLink, end);
        out << (change == begin ? "" : " ") << "<a href=\"#c-" << idText(m_comparison.changes[change].id) << "\">"
            << change + 1;
        if (change + 1 < last) out << "\u2013" << last;
        out << "</a>";
    }
    out << "</details></td></tr>\n";
}

std::string HtmlChangeTable::rowOf(uint32_t change) const {
    return "t" + std::to_string(m_first[change] + 1);
}

}  // namespace stet
