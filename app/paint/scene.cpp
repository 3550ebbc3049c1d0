#include "paint/scene.h"

#include <algorithm>

#include "review/review_progress.h"

namespace stet {

namespace {

/// The part of a cell that shows `span`; nothing when none of it is shown.
std::optional<IndexRange> shownRange(const Cell& cell, Side side, Span span) {
    for (const CellRun& run : cell.runs) {
        if (run.side != side || !run.run.span.overlaps(span)) continue;
        const uint32_t begin = run.at + std::max(span.begin, run.run.span.begin) - run.run.span.begin;
        const auto last = cell.indexOf({side, std::min(span.end, UINT32_MAX - 1)});
        return IndexRange{begin, std::max(begin, last.value_or(static_cast<uint32_t>(cell.text.size())))};
    }
    return {};
}

const CellLayout& cellIn(const RowLayout& row, Side column) {
    return row.cells[column];
}

TextHit textHitIn(const Scene& scene, uint32_t row, const RowLayout& layout, Side column, QPointF inCell) {
    const CellLayout& cell = cellIn(layout, column);
    TextHit hit{
        .end = {row, {column, scene.rows()[row].span[column].begin}}, .column = column, .index = 0, .onWords = false};
    if (cell.empty()) return hit;
    hit.index = cell.indexAt(inCell);
    hit.end.position = cell.cell().positionAt(hit.index).value_or(hit.end.position);
    hit.onWords = inCell.y() >= 0 && inCell.y() < cell.height() && inCell.x() >= 0 && inCell.x() <= cell.width();
    return hit;
}

}  // namespace

ReviewMark Scene::reviewMark(uint32_t change) const {
    if (!review) return {};
    const Change& said = comparison->changes[change];
    const ChangeReview& entry = review->of(said.id);
    return {decisionOf(*review, said), entry.flagged, !entry.comment.empty()};
}

bool Scene::isDecided(uint32_t change) const {
    return review && stet::isDecided(*review, comparison->changes[change]);
}

Side columnOf(const Scene& scene, Side side) {
    return scene.layout.layout == ViewLayout::Inline ? Side::After : side;
}

std::optional<uint32_t> rowOf(const Scene& scene, uint32_t change, Side side) {
    const Span span = scene.comparison->changes[change].span[side];
    if (span.empty()) return {};
    return scene.finder.rowAt(scene.rows(), side, span.begin);
}

IndexRange rowsOf(const Scene& scene, uint32_t change, Side side) {
    const Span span = scene.comparison->changes[change].span[side];
    const auto first = rowOf(scene, change, side);
    if (!first) return {};
    return {*first, scene.finder.rowAt(scene.rows(), side, span.end - 1).value_or(*first) + 1};
}

TieMark tieMarkOf(const Scene& scene, uint32_t row) {
    for (const Tie& tie : scene.comparison->options.ties) {
        for (const Side side : kSides) {
            if (tie.sentences[side].empty()) continue;
            const Span span = scene.comparison->spanOf(side, tie.sentences[side]);
            if (!span.overlaps(scene.rows()[row].span[side])) continue;
            return tie.sentences[other(side)].empty() ? TieMark::Parted : TieMark::Tied;
        }
    }
    return TieMark::None;
}

Side mainSide(const Change& change) {
    return change.span.after.empty() ? Side::Before : Side::After;
}

VerticalExtent extentInRow(Scene& scene, uint32_t row, uint32_t change) {
    const RowLayout& layout = scene.canvas.layoutOf(row);
    for (const ChangeExtent& extent : layout.changes) {
        if (extent.change != change) continue;
        const auto& before = extent.lines.before;
        const auto& after = extent.lines.after;
        if (before && after) return {std::min(before->top, after->top), std::max(before->bottom, after->bottom)};
        if (before || after) return before ? *before : *after;
    }
    return {0, static_cast<double>(layout.height)};
}

SceneHit hitTest(Scene& scene, QPointF point) {
    const auto visible = scene.canvas.visibleItemAt(static_cast<int>(point.y()));
    if (!visible) return {};
    const ScreenItem item = scene.canvas.items()[visible->item];
    if (item.fold) return FoldHit{visible->item};
    const uint32_t row = item.rows.begin;
    const RowLayout& layout = scene.canvas.layoutOf(row);
    const Column& gutter = scene.layout.columns.gutter;
    if (point.x() >= gutter.left && point.x() < gutter.right()) {
        const double y = point.y() - visible->top;
        for (const ChangeExtent& extent : layout.changes) {
            for (Side side : kSides) {
                const auto& lines = extent.lines[side];
                if (lines && y >= lines->top && y < lines->bottom) return MarkHit{extent.change};
            }
        }
        return {};
    }
    const bool inAfter = scene.layout.layout == ViewLayout::Inline || point.x() >= gutter.right();
    const Side column = inAfter ? Side::After : Side::Before;
    const QPointF inCell = point - QPointF(scene.layout.columns.text[column].left, visible->top + layout.gap);
    return textHitIn(scene, row, layout, column, inCell);
}

std::optional<TextHit> nearestText(Scene& scene, QPointF point, Side column) {
    const auto& visible = scene.canvas.visible();
    std::optional<TextHit> nearest;
    for (const VisibleItem& shown : visible) {
        const ScreenItem item = scene.canvas.items()[shown.item];
        if (item.fold) continue;
        const RowLayout& layout = scene.canvas.layoutOf(item.rows.begin);
        if (cellIn(layout, column).empty()) continue;
        if (nearest && shown.top > point.y()) break;
        const QPointF inCell = point - QPointF(scene.layout.columns.text[column].left, shown.top + layout.gap);
        nearest = textHitIn(scene, item.rows.begin, layout, column, inCell);
    }
    return nearest;
}

std::optional<uint32_t> changeAt(const Scene& scene, const SelectionEnd& end) {
    for (uint32_t change : changesIn(*scene.comparison, scene.rows()[end.row], scene.layout.hidden)) {
        if (scene.comparison->changes[change].span[end.position.side].contains(end.position.offset)) return change;
    }
    return {};
}

std::optional<uint32_t> editAt(const Scene& scene, uint32_t change, TextPosition position) {
    const IndexRange edits = scene.comparison->changes[change].edits;
    for (uint32_t edit = edits.begin; edit < edits.end; ++edit) {
        if (scene.comparison->edits[edit].span[position.side].contains(position.offset)) return edit;
    }
    return {};
}

std::vector<Highlight> highlightsIn(const Scene& scene, uint32_t row, Side column, const Cell& cell) {
    std::vector<Highlight> highlights;
    const bool isInline = scene.layout.layout == ViewLayout::Inline;
    const auto first = std::lower_bound(scene.hits.begin(), scene.hits.end(), row,
                                        [](const FindHit& hit, uint32_t r) { return hit.row < r; });
    for (auto hit = first; hit != scene.hits.end() && hit->row == row; ++hit) {
        if (!isInline && hit->side != column) continue;
        const auto range = shownRange(cell, hit->side, hit->span);
        const bool current = scene.currentHit == static_cast<std::size_t>(hit - scene.hits.begin());
        if (range) highlights.push_back({current ? Highlight::Kind::CurrentHit : Highlight::Kind::Hit, *range});
    }
    for (const Side side : kSides) {
        if (!scene.picked[side].overlaps(scene.rows()[row].span[side]) || (!isInline && side != column)) continue;
        const auto range = shownRange(cell, side, scene.picked[side]);
        if (range) highlights.push_back({Highlight::Kind::Picked, *range});
    }
    const auto& selection = scene.selection;
    if (selection && (isInline || selection->anchor.position.side == column)) {
        const IndexRange range = selectedRange(*selection, row, cell);
        if (!range.empty()) highlights.push_back({Highlight::Kind::Selection, range});
    }
    for (const TextPosition& seam : scene.seams) {
        if (!isInline && seam.side != column) continue;
        if (const auto index = cell.indexOf(seam)) highlights.push_back({Highlight::Kind::Seam, {*index, *index + 1}});
    }
    return highlights;
}

}  // namespace stet
