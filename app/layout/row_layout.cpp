#include "layout/row_layout.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kParagraphGap = 0.7;  // of a line
constexpr double kSentenceGap = 0.12;  // between rows of one paragraph: enough for a halo not to touch the next line

CellLayout layOutCell(Cell cell, const RowLayoutContext& context, Side side) {
    std::vector<Mark> marks = marksOf(*context.comparison, cell, context.hidden);
    return CellLayout(std::move(cell), std::move(marks), context.style, context.columns.text[side].width);
}

std::optional<VerticalExtent> linesOfChange(const CellLayout& cell, const Change& change, int gap) {
    if (cell.empty()) return {};
    const auto extent = extentOf(cell.cell(), change);
    if (!extent) return {};
    const auto [top, bottom] = cell.linesOf(*extent);
    return VerticalExtent{gap + top, gap + bottom};
}

ChangeExtent extentIn(const RowLayout& layout, const Row& row, uint32_t index, const RowLayoutContext& context) {
    const Change& change = context.comparison->changes[index];
    ChangeExtent extent{.change = index, .lines = {}, .begins = {}};
    for (Side side : kSides) {
        const Side shownIn = context.layout == ViewLayout::Inline ? Side::After : side;
        extent.lines[side] = linesOfChange(layout.cells[shownIn], change, layout.gap);
        extent.begins[side] = !row.span[side].empty() && row.span[side].contains(change.span[side].begin);
    }
    return extent;
}

}  // namespace

std::vector<uint32_t> changesIn(const Comparison& comparison, const Row& row, HiddenKinds hidden) {
    std::vector<uint32_t> changes;
    for (uint32_t i = row.links.begin; i < row.links.end; ++i) {
        const auto change = comparison.links[i].change;
        if (!change || hidden[static_cast<size_t>(comparison.changes[*change].kind)]) continue;
        if (changes.empty() || changes.back() != *change) changes.push_back(*change);
    }
    return changes;
}

int gapAbove(const Row& row, const TextMetrics& style) {
    const bool paragraph = row.startsParagraph.before || row.startsParagraph.after;
    return static_cast<int>(style.lineHeight * (paragraph ? kParagraphGap : kSentenceGap) + 0.5);
}

RowLayout layOutRow(const Row& row, const RowLayoutContext& context) {
    RowLayout layout;
    layout.gap = gapAbove(row, context.style);
    if (context.layout == ViewLayout::Inline) {
        layout.cells.after = layOutCell(inlineCell(*context.comparison, row, context.hidden), context, Side::After);
    } else {
        for (Side side : kSides)
            layout.cells[side] = layOutCell(sideCell(*context.comparison, row, side), context, side);
    }
    const double tallest = std::max(layout.cells.before.height(), layout.cells.after.height());
    layout.height = layout.gap + static_cast<int>(std::lround(tallest));
    for (uint32_t change : changesIn(*context.comparison, row, context.hidden)) {
        layout.changes.push_back(extentIn(layout, row, change, context));
    }
    return layout;
}

int estimateHeight(const Row& row, const RowLayoutContext& context) {
    const TextMetrics& style = context.style;
    const auto perLine =
        static_cast<uint32_t>(std::max(1.0, context.columns.text.after.width / style.characterWidth - 3));
    const uint32_t longest = std::max(row.span.before.size(), row.span.after.size());
    const uint32_t lines = std::max(1u, (longest + perLine - 1) / perLine);
    return gapAbove(row, style) + static_cast<int>(lines * style.lineHeight);
}

}  // namespace stet
