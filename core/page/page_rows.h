#pragma once
// What a page's lines say for certain, before anything is inferred: matches, TABs, and what a reader confirmed.

#include <optional>
#include <vector>

#include "page/page.h"
#include "page/page_header.h"

namespace stet {

/// What a row is taken for. `seam` is where the newer cell begins, in code units from the line's begin (Change and
/// Match; 0 otherwise).
struct RowReading {
    PageRowKind kind = PageRowKind::Match;
    uint32_t seam = 0;
    friend bool operator==(const RowReading&, const RowReading&) = default;
};

/// A line of the article. `known` where the page or a reader leaves no doubt; otherwise it is no match.
struct GivenRow {
    TextLine line;
    std::optional<RowReading> known;
    bool confirmed = false;
};

/// Reads the lines of a page. A line is a match exactly when it is a paragraph twice; with TABs between the cells every
/// row is known. `fixes` go before what the page says.
std::vector<GivenRow> givenRows(std::u16string_view text, const PageFrame& page, const std::vector<PageRowFix>& fixes);

/// The title row: both titles with a space or a TAB between, equal or not. Where they differ, the seam that leaves the
/// two most alike.
RowReading titleReading(std::u16string_view text, Span line);

/// The cells of a row read so, as spans of the page's text without white space around them.
PerSide<Span> cellsOf(std::u16string_view text, Span line, const RowReading& reading);

}  // namespace stet
