#include "view/selection_drag.h"

#include <algorithm>

namespace stet {

namespace {

/// The sentence of a side that holds `offset`, or the one before it.
Span sentenceAround(const Segmentation& segmentation, uint32_t offset) {
    const auto& sentences = segmentation.sentences;
    auto next = std::upper_bound(sentences.begin(), sentences.end(), offset,
                                 [](uint32_t at, const Sentence& s) { return at < s.span.begin; });
    return next == sentences.begin() ? Span{offset, offset} : std::prev(next)->span;
}

bool comesFirst(Scene& scene, const SelectionEnd& a, const SelectionEnd& b, Side column) {
    if (a.row != b.row) return a.row < b.row;
    const Cell& cell = scene.canvas.layoutOf(a.row).cells[column].cell();
    return cell.indexOf(a.position).value_or(0) < cell.indexOf(b.position).value_or(0);
}

}  // namespace

Selection SelectionDrag::unitAround(Scene& scene, const TextHit& hit) const {
    const Cell& cell = scene.canvas.layoutOf(hit.end.row).cells[hit.column].cell();
    if (m_unit == Unit::Character || cell.text.isEmpty()) return {hit.end, hit.end};
    IndexRange range = wordAround(cell.text, hit.index);
    if (m_unit == Unit::Sentence) {
        const Side side = hit.end.position.side;
        const Span sentence = sentenceAround(scene.comparison->segmentation[side], hit.end.position.offset);
        range.begin = cell.indexOf({side, sentence.begin}).value_or(0);
        range.end = cell.indexOf({side, sentence.end}).value_or(static_cast<uint32_t>(cell.text.size()));
    }
    const TextPosition begin = cell.positionAt(range.begin).value_or(hit.end.position);
    const TextPosition end = cell.positionAt(range.end).value_or(hit.end.position);
    return {{hit.end.row, begin}, {hit.end.row, end}};
}

void SelectionDrag::begin(Scene& scene, const TextHit& hit, Unit unit) {
    m_unit = unit;
    m_column = hit.column;
    m_active = true;
    m_origin = unitAround(scene, hit);
    scene.selection = m_origin;
}

void SelectionDrag::extend(Scene& scene, const TextHit& hit) {
    if (!scene.selection || m_column != hit.column) {
        begin(scene, hit, Unit::Character);
        return;
    }
    m_active = true;
    dragTo(scene, hit);
}

void SelectionDrag::dragTo(Scene& scene, const TextHit& hit) {
    if (!m_active || hit.column != m_column) return;
    const Selection unit = unitAround(scene, hit);
    const bool backwards = comesFirst(scene, unit.anchor, m_origin.anchor, m_column);
    scene.selection = backwards ? Selection{m_origin.cursor, unit.anchor} : Selection{m_origin.anchor, unit.cursor};
}

}  // namespace stet
