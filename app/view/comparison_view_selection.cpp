// What of the view is selected, copied and found.

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "view/comparison_view_p.h"

namespace stet {

namespace {

constexpr qsizetype kLongestRichText = 1'000'000;

}  // namespace

bool ComparisonView::hasSelection() const {
    return d->scene.selection && !d->scene.selection->empty();
}

QString ComparisonView::selectedText() const {
    if (!hasSelection()) return {};
    const Side column = columnOf(d->scene, d->scene.selection->anchor.position.side);
    return plainText(*d->scene.selection, d->scene.rows(), d->cellOfRow(column));
}

void ComparisonView::selectAll() {
    if (!d->scene.comparison || d->scene.rows().empty()) return;
    const Side side = d->scene.selection ? d->scene.selection->anchor.position.side : Side::After;
    const auto end = static_cast<uint32_t>(d->scene.comparison->text(side).size());
    const auto last = static_cast<uint32_t>(d->scene.rows().size() - 1);
    d->select(Selection{{0, {side, d->scene.rows().front().span[side].begin}}, {last, {side, end}}});
}

void ComparisonView::clearSelection() {
    d->select({});
}

void ComparisonView::showText(Side side, Span span) {
    const auto row = d->scene.finder.rowAt(d->scene.rows(), side, span.begin);
    const auto lastRow = d->scene.finder.rowAt(d->scene.rows(), side, span.end);
    if (!row || !lastRow) return;
    d->select(Selection{{*row, {side, span.begin}}, {*lastRow, {side, span.end}}});
    d->revealText(*row, side, span.begin);
}

std::optional<std::pair<Side, IndexRange>> ComparisonView::selectedSentences() const {
    if (!hasSelection()) return {};
    const auto [a, b] = std::pair(d->scene.selection->anchor.position, d->scene.selection->cursor.position);
    if (a.side != b.side) return {};
    const Span span{std::min(a.offset, b.offset), std::max(a.offset, b.offset)};
    const auto& sentences = d->scene.comparison->segmentation[a.side].sentences;
    const auto first = std::partition_point(sentences.begin(), sentences.end(),
                                            [&](const Sentence& s) { return s.span.end <= span.begin; });
    const auto last =
        std::partition_point(first, sentences.end(), [&](const Sentence& s) { return s.span.begin < span.end; });
    return std::pair(a.side, IndexRange{static_cast<uint32_t>(first - sentences.begin()),
                                        static_cast<uint32_t>(last - sentences.begin())});
}

void ComparisonView::setPicked(const PerSide<std::optional<IndexRange>>& sentences) {
    for (const Side side : kSides) {
        const auto& picked = sentences[side];
        d->scene.picked[side] = picked ? d->scene.comparison->spanOf(side, *picked) : Span();
    }
    viewport()->update();
}

void ComparisonView::setSeams(std::vector<TextPosition> seams) {
    d->scene.seams = std::move(seams);
    viewport()->update();
}

void ComparisonView::copy() const {
    if (!hasSelection()) return;
    auto* copied = new QMimeData;
    const QString text = selectedText();
    copied->setText(text);
    const Side column = columnOf(d->scene, d->scene.selection->anchor.position.side);
    if (text.size() <= kLongestRichText) {
        copied->setHtml(richText(*d->scene.selection, d->scene.rows(), d->cellOfRow(column)));
    }
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ComparisonView::setFindQuery(const FindQuery& query) {
    if (query == d->query) return;
    d->query = query;
    d->goesToHit = true;
    d->search();
}

bool ComparisonView::stepFindHit(int direction) {
    const auto& hits = d->scene.hits;
    std::optional<std::size_t> hit = d->scene.currentHit;
    const auto next = [&](std::size_t at) -> std::optional<std::size_t> {
        if (direction < 0) return at == 0 ? std::nullopt : std::optional(at - 1);
        return at + 1 < hits.size() ? std::optional(at + 1) : std::nullopt;
    };
    hit = hit ? next(*hit) : hitFromRow(hits, d->scene.canvas.place().row, direction);
    while (hit && !d->hitIsShown(hits[*hit])) hit = next(*hit);
    if (!hit) return false;
    d->scene.currentHit = hit;
    d->revealHit();
    emit findHitsCounted(static_cast<int>(*hit) + 1, static_cast<int>(hits.size()));
    return true;
}

}  // namespace stet
