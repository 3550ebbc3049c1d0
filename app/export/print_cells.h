#pragma once
// The cells of a comparison on paper.

#include <QTextCursor>
#include <vector>

#include "compare/comparison.h"
#include "paint/mark_colors.h"
#include "present/rows.h"
#include "report/html_cell.h"
#include "review/decisions.h"

namespace stet {

/// Writes cells in the order of the rows: marks by shape and colour, each change with its number and its decision.
class PrintCells {
  public:
    /// All must outlive the cells.
    PrintCells(const Comparison& comparison, const Review& review, const MarkColors& colors);

    /// The text of one side of `row`.
    void write(QTextCursor cursor, const Row& row, Side side);
    /// Both sides of `row` in one text: what was deleted stands where it was.
    void writeMerged(QTextCursor cursor, const Row& row);

  private:
    void writePieces(QTextCursor& cursor, const Row& row, Side side, bool merged);
    void writeMarker(QTextCursor& cursor, uint32_t change, Side side);
    QTextCharFormat formatOf(const CellPiece& piece) const;

    const Comparison& m_comparison;
    const Review& m_review;
    const MarkColors& m_colors;
    PerSide<std::vector<bool>> m_numbered;  ///< by change: its number stands
};

}  // namespace stet
