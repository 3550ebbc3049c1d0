#include "report/html_rows.h"

#include <algorithm>
#include <string>
#include <vector>

#include "present/rows.h"
#include "report/html_cell.h"

namespace stet {

namespace {

constexpr uint32_t kContextRows = 1;  ///< unchanged rows left open beside a change
/// Rows that a browser lays out together, and not before they come near the window.
constexpr uint32_t kGroupedRows = 60;
/// Groups further down are <noscript>: a browser with script makes their rows when they are wanted, and so opens a very
/// long report in a third of the time.
constexpr uint32_t kReadyRows = 2400;
constexpr uint32_t kFoldedCharacters = 600;  ///< shorter stretches are not worth a click

class RowsWriter {
  public:
    RowsWriter(const Comparison& comparison, HtmlCellWriter cells, bool folds, std::ostream& out)
        : m_comparison(comparison),
          m_cells(std::move(cells)),
          m_folds(folds),
          m_out(out),
          m_rows(makeRows(comparison)),
          m_shown(shownSpans()) {}

    void write() {
        for (uint32_t row = 0; row < m_rows.size() && m_out;) {
            const uint32_t end = endOfStretch(row);
            if (m_rows[row].changed) {
                writeRows(row, end);
            } else {
                writeUnchanged(row, end);
            }
            row = end;
        }
        if (m_grouped > 0) endGroup();
    }

  private:
    /// What each cell shows: from its row's text up to the next cell's, so that nothing of a side is left out.
    std::vector<PerSide<Span>> shownSpans() const {
        std::vector<PerSide<Span>> shown(m_rows.size());
        for (const Side side : kSides) {
            auto next = static_cast<uint32_t>(m_comparison.text(side).size());
            Span* first = nullptr;
            for (size_t i = m_rows.size(); i-- > 0;) {
                const Span span = m_rows[i].span[side];
                if (span.empty()) continue;
                shown[i][side] = {span.begin, next};
                next = span.begin;
                first = &shown[i][side];
            }
            if (first) first->begin = 0;
        }
        return shown;
    }

    uint32_t endOfStretch(uint32_t row) const {
        const bool changed = m_rows[row].changed;
        while (row < m_rows.size() && m_rows[row].changed == changed) ++row;
        return row;
    }

    void writeUnchanged(uint32_t begin, uint32_t end) {
        const uint32_t foldBegin = begin == 0 ? begin : begin + kContextRows;
        const uint32_t foldEnd = end == m_rows.size() ? end : end - std::min(end, kContextRows);
        const bool whole = begin == 0 && end == m_rows.size();
        if (whole || foldBegin + 1 >= foldEnd || characters(foldBegin, foldEnd) < kFoldedCharacters) {
            return writeRows(begin, end);
        }
        writeRows(begin, foldBegin);
        addToGroup(foldBegin);
        m_out << "<details" << (m_folds ? "" : " open") << "><summary>" << foldEnd - foldBegin
              << " unchanged paragraphs</summary>";
        for (uint32_t row = foldBegin; row < foldEnd; ++row) writeRow(row);
        m_out << "</details>";
        writeRows(foldEnd, end);
    }

    uint32_t characters(uint32_t begin, uint32_t end) const {
        uint32_t count = 0;
        for (uint32_t row = begin; row < end; ++row) count += m_rows[row].span.after.size();
        return count;
    }

    void writeRows(uint32_t begin, uint32_t end) {
        for (uint32_t row = begin; row < end; ++row) {
            addToGroup(row);
            writeRow(row);
        }
    }

    /// Begins a group before `row` when there is none or it is full.
    void addToGroup(uint32_t row) {
        if (m_grouped == kGroupedRows) endGroup();
        if (m_grouped == 0) beginGroup(row);
        ++m_grouped;
    }

    void beginGroup(uint32_t row) {
        m_isPacked = row >= kReadyRows;
        m_out << "<div class=\"g\">" << (m_isPacked ? "<noscript>" : "");
    }

    void endGroup() {
        m_out << (m_isPacked ? "</noscript>" : "") << "</div>\n";
        m_grouped = 0;
    }

    void writeRow(uint32_t index) {
        const Row& row = m_rows[index];
        std::string html = "<div class=\"r";
        if (row.span.after.empty()) html += " old";
        if (row.span.before.empty()) html += " new";
        if (row.changed) html += " x";
        if (!starts(row)) html += " on";
        html.append(roleClass(row)).append("\">");
        for (const Side side : kSides) {
            if (!row.span[side].empty()) m_cells.append(row, side, m_shown[index][side], html);
        }
        m_cells.appendNotes(html);
        m_out << html << "</div>";
    }

    static bool starts(const Row& row) {
        return (row.startsParagraph.before && !row.span.before.empty()) ||
               (row.startsParagraph.after && !row.span.after.empty());
    }

    /// The class of a row that is no plain paragraph.
    std::string roleClass(const Row& row) const {
        const Role role = m_comparison.roleOf(m_comparison.links[row.links.begin]);
        return role == Role::Body ? std::string() : " " + std::string(toString(role));
    }

    const Comparison& m_comparison;
    HtmlCellWriter m_cells;
    bool m_folds;
    std::ostream& m_out;
    std::vector<Row> m_rows;
    std::vector<PerSide<Span>> m_shown;
    uint32_t m_grouped = 0;   ///< rows and folds in the open group; 0: none is open
    bool m_isPacked = false;  ///< the open group is <noscript>
};

}  // namespace

void writeHtmlRows(const Comparison& comparison, const Review* review, const HtmlReportOptions& options,
                   const HtmlChangeTable& table, std::ostream& out) {
    RowsWriter(comparison, HtmlCellWriter(comparison, review, options.comments, table), options.folds, out).write();
}

}  // namespace stet
