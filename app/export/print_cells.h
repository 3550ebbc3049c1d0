#pragma once
// The cells of a comparison on paper.

#include <vector>

#include "compare/comparison.h"
#include "export/print_style.h"
#include "export/printed_row.h"
#include "present/rows.h"
#include "report/html_cell.h"
#include "review/decisions.h"

namespace stet {

/// Words as they can be printed: no controls, line ends kept.
QString printedWords(const std::string& utf8);
/// `text` in one line: the ends of lines inside a paragraph are the source's, not the reader's.
QString printedLine(std::u16string_view text);

/// Makes cells in the order of the rows: marks by shape and colour, each change with its number and its decision.
class PrintCells {
  public:
    /// All must outlive the cells.
    PrintCells(const Comparison& comparison, const Review& review, const PrintStyle& style)
        : m_comparison(comparison), m_review(review), m_style(style) {
        for (const Side side : kSides) m_numbered[side].resize(comparison.changes.size());
    }

    /// The text of one side of `row`.
    PrintedText cell(const Row& row, Side side);
    /// Both sides of `row` in one text: what was deleted stands where it was.
    PrintedText mergedCell(const Row& row);
    /// The changes that stand complete since the last time, by index: here belongs what was said of them.
    std::vector<uint32_t> takeComplete();

  private:
    PrintedText textOf(const Row& row, Side side, bool merged);
    void appendMarker(PrintedText& text, uint32_t change, Side side);

    const Comparison& m_comparison;
    const Review& m_review;
    const PrintStyle& m_style;
    PerSide<std::vector<bool>> m_numbered;  ///< by change: its number stands
    std::vector<uint32_t> m_complete;
};

}  // namespace stet
