#pragma once
// What a cell of a row shows: its text as it is displayed, and which source text each piece of it is.

#include <optional>
#include <vector>

#include <QString>

#include "layout/view_style.h"
#include "present/rows.h"

namespace stet {

/// A place between two characters of a version.
struct TextPosition {
    Side side = Side::Before;
    uint32_t offset = 0;  ///< in the side's text
    bool operator==(const TextPosition&) const = default;
};

/// A run with its place in the displayed text. A code unit of source is a code unit of display.
struct CellRun {
    Side side = Side::Before;
    Run run;
    uint32_t at = 0;  ///< index of its first character in Cell::text
    uint32_t end() const { return at + run.span.size(); }
};

struct Cell {
    QString text;
    std::vector<CellRun> runs;  ///< in order; what lies between two of them is no source text (a thin space)
    Role role = Role::Body;     ///< headlines stand out, bylines and page furniture step back

    /// The place before `index`, which may be the length of the text; nothing in an empty cell.
    std::optional<TextPosition> positionAt(uint32_t index) const;
    /// Where a source place is displayed; nothing when this cell does not show it.
    std::optional<uint32_t> indexOf(TextPosition position) const;
};

/// Source text as one flowing line: each stretch of white space becomes one space, padded with zero-width spaces so
/// that the length stays.
QString displayText(std::u16string_view text);

/// One side of a row.
Cell sideCell(const Comparison& comparison, const Row& row, Side side);

/// Both sides of a row in one text: what both have once, what was deleted before what was inserted. Of a hidden change
/// only the after side is there.
Cell inlineCell(const Comparison& comparison, const Row& row, HiddenKinds hidden);

}  // namespace stet
