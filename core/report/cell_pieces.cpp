#include "report/cell_pieces.h"

#include <algorithm>

namespace stet {

namespace {

/// The deleted words that a cell of the after side shows in one column, each at its place in the after text.
struct Deletion {
    uint32_t place = 0;
    CellPiece piece;
};

std::vector<Deletion> deletionsIn(const Comparison& comparison, const Row& row) {
    std::vector<Deletion> deletions;
    std::optional<uint32_t> last;
    for (uint32_t link = row.links.begin; link < row.links.end; ++link) {
        const auto change = comparison.links[link].change;
        if (!change || change == last) continue;
        last = change;
        const IndexRange edits = comparison.changes[*change].edits;
        for (uint32_t i = edits.begin; i < edits.end; ++i) {
            const auto& span = comparison.edits[i].span;
            if (span.before.empty() || !row.span.before.contains(span.before)) continue;
            const uint32_t place = std::clamp(span.after.begin, row.span.after.begin, row.span.after.end);
            deletions.push_back({place, {Side::Before, span.before, RunStyle::Changed, change}});
        }
    }
    std::stable_sort(deletions.begin(), deletions.end(),
                     [](const Deletion& a, const Deletion& b) { return a.place < b.place; });
    return deletions;
}

bool isSpace(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

/// White space between two sentences of one change belongs to it: a deleted paragraph is struck in one go.
void bridgeGaps(const Comparison& comparison, std::vector<CellPiece>& pieces) {
    for (size_t i = 1; i + 1 < pieces.size(); ++i) {
        const CellPiece& before = pieces[i - 1];
        const CellPiece& after = pieces[i + 1];
        CellPiece& gap = pieces[i];
        if (gap.change || !before.change || before.change != after.change || before.side != after.side) continue;
        gap.change = before.change;
        const std::u16string_view text = slice(comparison.text(gap.side), gap.span);
        if (before.style == after.style && std::all_of(text.begin(), text.end(), isSpace)) gap.style = before.style;
    }
}

/// Neighbours with one mark become one piece, which is marked, and read out, once.
void joinNeighbours(std::vector<CellPiece>& pieces) {
    size_t kept = 0;
    for (size_t i = 1; i < pieces.size(); ++i) {
        CellPiece& last = pieces[kept];
        const CellPiece& piece = pieces[i];
        if (last.side == piece.side && last.span.end == piece.span.begin && last.style == piece.style &&
            last.change == piece.change) {
            last.span.end = piece.span.end;
        } else {
            pieces[++kept] = piece;
        }
    }
    if (!pieces.empty()) pieces.resize(kept + 1);
}

}  // namespace

std::vector<CellPiece> cellPieces(const Comparison& comparison, const Row& row, Side side) {
    const bool merged = side == Side::After && !row.span.before.empty();
    const auto deletions = merged ? deletionsIn(comparison, row) : std::vector<Deletion>();
    std::vector<CellPiece> pieces;
    auto next = deletions.begin();
    for (const Run& run : runsOf(comparison, row, side)) {
        Span rest = run.span;
        for (; next != deletions.end() && next->place < run.span.end; ++next) {
            if (rest.begin < next->place) pieces.push_back({side, {rest.begin, next->place}, run.style, run.change});
            rest.begin = std::max(rest.begin, next->place);
            pieces.push_back(next->piece);
        }
        if (!rest.empty()) pieces.push_back({side, rest, run.style, run.change});
    }
    for (; next != deletions.end(); ++next) pieces.push_back(next->piece);
    bridgeGaps(comparison, pieces);
    joinNeighbours(pieces);
    return pieces;
}

Span wordsOf(const Comparison& comparison, const CellPiece& piece) {
    const std::u16string_view text = comparison.text(piece.side);
    Span words = piece.span;
    while (!words.empty() && isSpace(text[words.begin])) ++words.begin;
    while (!words.empty() && isSpace(text[words.end - 1])) --words.end;
    return words.empty() ? piece.span : words;
}

}  // namespace stet
