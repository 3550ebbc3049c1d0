#pragma once
// One cell of the report's comparison: the text of a side with its marks.

#include <cstdint>
#include <string>
#include <vector>

#include "compare/comparison.h"
#include "present/rows.h"
#include "report/cell_pieces.h"
#include "report/html_change_table.h"
#include "report/html_text.h"
#include "review/decisions.h"

namespace stet {

/// Writes cells in the order of the rows; remembers which changes have been given their anchors.
class HtmlCellWriter {
  public:
    /// `review` may be null; `comments`: may its comments be shown? `table` must outlive the writer.
    HtmlCellWriter(const Comparison& comparison, const Review* review, bool comments, const HtmlChangeTable& table);

    /// Appends the cell of `row` on `side`; its text is `shown`, which contains row.span[side] and the white space
    /// around it.
    void append(const Row& row, Side side, Span shown, std::string& out);

    /// Appends what was said of the changes whose anchors have been written since the last time.
    void appendNotes(std::string& out);

  private:
    void appendText(Side side, Span span, std::string& out) const;
    void appendMarked(const CellPiece& piece, std::string_view open, std::string_view close, std::string& out) const;
    void appendIgnored(const CellPiece& piece, std::string& out) const;
    void appendPiece(const CellPiece& piece, Side side, std::string& out) const;
    void openChange(uint32_t change, const Row& row, Side side, std::string& out);
    std::string anchorOf(const Change& change, uint32_t index, const Row& row, Side side);
    std::string markerOf(const Change& change, uint32_t index, Side side) const;

    struct Ends {
        bool before = false, after = false;  ///< this end has been written
        bool anchored = false;               ///< "c-ID" stands
    };
    const Comparison& m_comparison;
    const Review* m_review;
    bool m_comments;
    const HtmlChangeTable& m_table;
    PerSide<LineEnd> m_lineEnds;
    std::vector<Ends> m_ends;       ///< by change
    std::vector<uint32_t> m_noted;  ///< changes whose comments are due
};

}  // namespace stet
