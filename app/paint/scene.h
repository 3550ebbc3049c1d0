#pragma once
// Everything a frame is made from, and questions about it. The view changes it, the painters read it.

#include <optional>
#include <variant>
#include <vector>

#include "layout/canvas.h"
#include "layout/find_hits.h"
#include "layout/selection.h"
#include "paint/gutter_painter.h"
#include "paint/mark_colors.h"
#include "paint/row_painter.h"
#include "review/decisions.h"

namespace stet {

struct Scene {
    ComparisonPtr comparison;                        ///< null: nothing is shown, and the rest is empty
    std::shared_ptr<const std::vector<Row>> shared;  ///< the rows; a search in the background holds them too
    RowFinder finder;
    RowLayoutContext layout;
    Canvas canvas;
    MarkColors colors;
    bool showsIgnored = false;
    std::optional<uint32_t> currentChange;
    std::optional<uint32_t> currentEdit;
    const Review* review = nullptr;  ///< may be null
    std::optional<Selection> selection;
    PerSide<Span> picked;             ///< sentences picked to be tied; empty: none
    std::vector<TextPosition> seams;  ///< that the reader put on a page and did not confirm
    std::vector<FindHit> hits;
    std::optional<std::size_t> currentHit;
    std::optional<uint32_t> hoveredFold;  ///< item of the canvas
    bool focused = false;

    const std::vector<Row>& rows() const { return *shared; }
    ReviewMark reviewMark(uint32_t change) const;
    bool isDecided(uint32_t change) const;
};

/// The column a side's words are shown in: inline, everything is in the after side's.
Side columnOf(const Scene& scene, Side side);

/// The row where a change begins on a side; nothing when it has no words there.
std::optional<uint32_t> rowOf(const Scene& scene, uint32_t change, Side side);

/// The rows that hold words of a change on a side; none when it has no words there.
IndexRange rowsOf(const Scene& scene, uint32_t change, Side side);

/// What a reader has said about the sentences of a row.
enum class TieMark : uint8_t { None, Tied, Parted };
TieMark tieMarkOf(const Scene& scene, uint32_t row);

/// The side to go to for a change: where its words stand now, or where they stood.
Side mainSide(const Change& change);

/// Where a change stands in one of its rows.
VerticalExtent extentInRow(Scene& scene, uint32_t row, uint32_t change);

/// What stands at a point of the viewport.
struct TextHit {
    SelectionEnd end;
    Side column = Side::After;
    uint32_t index = 0;    ///< in the displayed text of the cell
    bool onWords = false;  ///< the point is on a word, not in the white space beside it
};
struct FoldHit {
    uint32_t item = 0;
};
struct MarkHit {
    uint32_t change = 0;
};
using SceneHit = std::variant<std::monostate, TextHit, FoldHit, MarkHit>;

SceneHit hitTest(Scene& scene, QPointF point);

/// The text nearest to a point, in one column: where a drag that began there goes on.
std::optional<TextHit> nearestText(Scene& scene, QPointF point, Side column);

/// The change whose sentences hold a place of the text, and the edit whose words do.
std::optional<uint32_t> changeAt(const Scene& scene, const SelectionEnd& end);
std::optional<uint32_t> editAt(const Scene& scene, uint32_t change, TextPosition position);

/// What stands on a colour of the moment in a cell.
std::vector<Highlight> highlightsIn(const Scene& scene, uint32_t row, Side column, const Cell& cell);

}  // namespace stet
