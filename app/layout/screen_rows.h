#pragma once
// The rows of a comparison cut so small that each can be laid out within a frame, and what of them is folded.

#include <optional>
#include <vector>

#include "layout/view_style.h"
#include "present/rows.h"

namespace stet {

/// Longest text of a cell, in code units: laying out twice as much takes a noticeable part of a frame.
inline constexpr uint32_t kLongestCell = 2000;

/// `makeRows`, with long rows cut between links and long sentences cut at white space, in proportion on both sides.
std::vector<Row> makeScreenRows(const Comparison& comparison);

/// The runs of a screen row's cell: `runsOf` for a row that may be a piece of a sentence.
std::vector<Run> runsOfScreenRow(const Comparison& comparison, const Row& row, Side side);

/// What stands in the view from top to bottom: a row, or a fold in place of several.
struct ScreenItem {
    IndexRange rows;
    bool fold = false;
    bool operator==(const ScreenItem&) const = default;
};

struct FoldOptions {
    HiddenKinds hidden;        ///< rows with only such changes count as unchanged
    uint32_t context = 1;      ///< unchanged rows that stay in sight before and after a change
    uint32_t fewestLinks = 4;  ///< a stretch with fewer sentences is not worth a fold
};

/// Rows and folds in order; they tile the rows.
std::vector<ScreenItem> foldRows(const Comparison& comparison, const std::vector<Row>& rows,
                                 const FoldOptions& options);

/// Every row for itself.
std::vector<ScreenItem> unfolded(const std::vector<Row>& rows);

/// The item that shows `row`, alone or in a fold.
uint32_t itemOfRow(const std::vector<ScreenItem>& items, uint32_t row);

/// Finds rows by source text. The rows of one side rise in the text of that side.
class RowFinder {
  public:
    RowFinder() = default;
    explicit RowFinder(const std::vector<Row>& rows);

    /// The row whose cell holds `offset`, or the nearest one before it, or the first; nothing when no row has text of
    /// that side. `rows` are those it was made from.
    std::optional<uint32_t> rowAt(const std::vector<Row>& rows, Side side, uint32_t offset) const;

  private:
    PerSide<std::vector<uint32_t>> m_rows;  ///< those with text on the side
};

}  // namespace stet
