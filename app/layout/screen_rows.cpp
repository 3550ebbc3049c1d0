#include "layout/screen_rows.h"

#include <algorithm>

namespace stet {

namespace {

constexpr uint32_t kSearchedForSpace = 200;  // how far a cut may move back to fall between words

/// A place near `wanted` and after `begin` where a text may be cut without hurting a word, or at least a character.
uint32_t cutNear(std::u16string_view text, uint32_t begin, uint32_t wanted) {
    const uint32_t earliest = std::max(begin + 1, wanted - std::min(wanted, kSearchedForSpace));
    for (uint32_t i = wanted; i > earliest; --i) {
        if (text[i - 1] == u' ' || text[i - 1] == u'\n') return i;
    }
    const bool insidePair = text[wanted] >= 0xDC00 && text[wanted] <= 0xDFFF;
    return insidePair && wanted > begin + 1 ? wanted - 1 : wanted;
}

/// The `part`-th of `parts` pieces of `span`; the pieces tile it.
Span pieceOf(std::u16string_view text, Span span, uint32_t part, uint32_t parts) {
    const auto cut = [&](uint32_t n) {
        if (n == 0) return span.begin;
        const auto wanted = span.begin + static_cast<uint32_t>(uint64_t{span.size()} * n / parts);
        return n == parts || wanted <= span.begin ? std::min(wanted, span.end) : cutNear(text, span.begin, wanted);
    };
    return {cut(part), std::max(cut(part), cut(part + 1))};
}

class RowCutter {
  public:
    explicit RowCutter(const Comparison& comparison) : m_comparison(comparison) {}

    void cut(const Row& row) {
        if (longest(row) <= kLongestCell) {
            m_rows.push_back(row);
            return;
        }
        Row piece = ofLink(row, row.links.begin);
        for (uint32_t link = row.links.begin + 1; link < row.links.end; ++link) {
            const Row next = ofLink(row, link);
            Row both = joined(piece, next);
            if (longest(both) > kLongestCell) {
                close(piece);
                both = next;
            }
            piece = both;
        }
        close(piece);
    }

    std::vector<Row> take() { return std::move(m_rows); }

  private:
    static uint32_t longest(const Row& row) { return std::max(row.span.before.size(), row.span.after.size()); }

    Row ofLink(const Row& row, uint32_t index) const {
        const Link& link = m_comparison.links[index];
        Row piece{.links = {index, index + 1}, .span = {}, .startsParagraph = {}, .changed = link.change.has_value()};
        for (Side side : kSides) {
            if (row.span[side].empty()) continue;
            piece.span[side] = m_comparison.spanOf(side, link.sentences[side]);
            piece.startsParagraph[side] = row.startsParagraph[side] && index == row.links.begin;
        }
        return piece;
    }

    static Row joined(Row piece, const Row& next) {
        piece.links.end = next.links.end;
        piece.changed |= next.changed;
        for (Side side : kSides) {
            if (piece.span[side].empty()) {
                piece.span[side] = next.span[side];
            } else if (!next.span[side].empty()) {
                piece.span[side].end = next.span[side].end;
            }
        }
        return piece;
    }

    void close(const Row& piece) {
        const uint32_t parts = (longest(piece) + kLongestCell - 1) / kLongestCell;
        for (uint32_t part = 0; part < parts; ++part) {
            Row cutPiece = piece;
            for (Side side : kSides) {
                cutPiece.span[side] = pieceOf(m_comparison.text(side), piece.span[side], part, parts);
                cutPiece.startsParagraph[side] = piece.startsParagraph[side] && part == 0;
            }
            m_rows.push_back(cutPiece);
        }
    }

    const Comparison& m_comparison;
    std::vector<Row> m_rows;
};

bool showsChange(const Comparison& comparison, const Row& row, HiddenKinds hidden) {
    if (!row.changed || hidden.none()) return row.changed;
    for (uint32_t i = row.links.begin; i < row.links.end; ++i) {
        const auto change = comparison.links[i].change;
        if (change && !hidden[static_cast<size_t>(comparison.changes[*change].kind)]) return true;
    }
    return false;
}

}  // namespace

std::vector<Row> makeScreenRows(const Comparison& comparison) {
    RowCutter cutter(comparison);
    for (const Row& row : makeRows(comparison)) cutter.cut(row);
    return cutter.take();
}

std::vector<Run> runsOfScreenRow(const Comparison& comparison, const Row& row, Side side) {
    if (row.links.size() != 1 || row.span[side].empty()) return runsOf(comparison, row, side);
    Row whole = row;
    whole.span[side] = comparison.spanOf(side, comparison.links[row.links.begin].sentences[side]);
    std::vector<Run> runs = runsOf(comparison, whole, side);
    if (whole.span[side] == row.span[side]) return runs;
    std::erase_if(runs, [&](const Run& run) { return !run.span.overlaps(row.span[side]); });
    for (Run& run : runs) {
        run.span = {std::max(run.span.begin, row.span[side].begin), std::min(run.span.end, row.span[side].end)};
    }
    return runs;
}

std::vector<ScreenItem> foldRows(const Comparison& comparison, const std::vector<Row>& rows,
                                 const FoldOptions& options) {
    std::vector<ScreenItem> items;
    const auto count = static_cast<uint32_t>(rows.size());
    const auto addRows = [&](uint32_t begin, uint32_t end) {
        for (uint32_t row = begin; row < end; ++row) items.push_back({{row, row + 1}, false});
    };
    for (uint32_t begin = 0; begin < count;) {
        uint32_t end = begin;
        while (end < count && !showsChange(comparison, rows[end], options.hidden)) ++end;
        IndexRange inner{std::min(begin + options.context, end), end - std::min(options.context, end - begin)};
        uint32_t links = 0;
        for (uint32_t row = inner.begin; row < inner.end; ++row) links += rows[row].links.size();
        const bool nothingChanged = begin == 0 && end == count;
        if (inner.begin >= inner.end || links < options.fewestLinks || nothingChanged) inner = {end, end};
        addRows(begin, inner.begin);
        if (!inner.empty()) items.push_back({inner, true});
        addRows(inner.end, end);
        for (begin = end; begin < count && showsChange(comparison, rows[begin], options.hidden); ++begin) {
            addRows(begin, begin + 1);
        }
    }
    return items;
}

std::vector<ScreenItem> unfolded(const std::vector<Row>& rows) {
    std::vector<ScreenItem> items;
    items.reserve(rows.size());
    for (uint32_t row = 0; row < rows.size(); ++row) items.push_back({{row, row + 1}, false});
    return items;
}

uint32_t itemOfRow(const std::vector<ScreenItem>& items, uint32_t row) {
    const auto next = std::upper_bound(items.begin(), items.end(), row,
                                       [](uint32_t r, const ScreenItem& item) { return r < item.rows.begin; });
    return static_cast<uint32_t>(next - items.begin() - 1);
}

RowFinder::RowFinder(const std::vector<Row>& rows) {
    for (uint32_t i = 0; i < rows.size(); ++i) {
        for (Side side : kSides) {
            if (!rows[i].span[side].empty()) m_rows[side].push_back(i);
        }
    }
}

std::optional<uint32_t> RowFinder::rowAt(const std::vector<Row>& rows, Side side, uint32_t offset) const {
    const std::vector<uint32_t>& withText = m_rows[side];
    if (withText.empty()) return {};
    const auto next = std::upper_bound(withText.begin(), withText.end(), offset,
                                       [&](uint32_t at, uint32_t row) { return at < rows[row].span[side].begin; });
    return next == withText.begin() ? withText.front() : *std::prev(next);
}

}  // namespace stet
