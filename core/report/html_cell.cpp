#include "report/html_cell.h"

#include <unicode/ubidi.h>

#include "review/review_progress.h"

namespace stet {

namespace {

constexpr uint32_t kNone = UINT32_MAX;

/// The classes of changes whose whole text is marked, not only words in it.
std::string_view shapeOf(const Change& change) {
    const bool split = change.kind == ChangeKind::Split, merged = change.kind == ChangeKind::Merged;
    if (!split && !merged) return change.moved ? " moved" : "";
    if (change.moved) return split ? " split moved" : " merged moved";
    return split ? " split" : " merged";
}

bool readsRightToLeft(std::u16string_view text) {
    return ubidi_getBaseDirection(text.data(), static_cast<int32_t>(text.size())) == UBIDI_RTL;
}

void appendClosing(uint32_t open, std::string& out) {
    if (open != kNone) out += "</span>";
}

}  // namespace

HtmlCellWriter::HtmlCellWriter(const Comparison& comparison, const Review* review, bool comments,
                               const HtmlChangeTable& table)
    : m_comparison(comparison),
      m_review(review),
      m_comments(comments),
      m_table(table),
      m_ends(comparison.changes.size()) {
    for (const Side side : kSides) m_lineEnds[side] = lineEndOf(comparison.text(side));
}

void HtmlCellWriter::append(const Row& row, Side side, Span shown, std::string& out) {
    out += "<p";
    const std::string& language = m_comparison.segmentation[side].language;
    if (language != m_comparison.segmentation.after.language) out.append(" lang=\"").append(language).append("\"");
    if (readsRightToLeft(slice(m_comparison.text(side), row.span[side]))) out.append(" dir=\"rtl\"");
    out += '>';
    appendText(side, {shown.begin, row.span[side].begin}, out);
    uint32_t open = kNone;
    for (const CellPiece& piece : cellPieces(m_comparison, row, side)) {
        const uint32_t change = piece.change.value_or(kNone);
        if (change != open) {
            appendClosing(open, out);
            if (change != kNone) openChange(change, row, side, out);
            open = change;
        }
        appendPiece(piece, side, out);
    }
    appendClosing(open, out);
    appendText(side, {row.span[side].end, shown.end}, out);
    out += "</p>";
}

void HtmlCellWriter::appendNotes(std::string& out) {
    for (const uint32_t index : m_noted) {
        out.append("<div class=\"note\" role=\"note\"><b>").append(std::to_string(index + 1)).append("</b> ");
        out.append(htmlText(m_review->of(m_comparison.changes[index].id).comment)).append("</div>");
    }
    m_noted.clear();
}

void HtmlCellWriter::appendText(Side side, Span span, std::string& out) const {
    appendHtmlText(slice(m_comparison.text(side), span), m_lineEnds[side], out);
}

/// Marks words, not the white space that came or went with them.
void HtmlCellWriter::appendMarked(const CellPiece& piece, std::string_view open, std::string_view close,
                                  std::string& out) const {
    const Span words = wordsOf(m_comparison, piece);
    appendText(piece.side, {piece.span.begin, words.begin}, out);
    out += open;
    appendText(piece.side, words, out);
    out += close;
    appendText(piece.side, {words.end, piece.span.end}, out);
}

/// Shown like any text until the reader asks for it.
void HtmlCellWriter::appendIgnored(const CellPiece& piece, std::string& out) const {
    const std::u16string_view text = slice(m_comparison.text(piece.side), piece.span);
    const bool wraps = text.find_first_of(u"\n\r") != text.npos;
    out += wraps ? "<u class=\"wrap\">" : "<u>";
    appendText(piece.side, piece.span, out);
    out += "</u>";
}

void HtmlCellWriter::appendPiece(const CellPiece& piece, Side side, std::string& out) const {
    if (piece.style == RunStyle::Ignored) return appendIgnored(piece, out);
    if (piece.style != RunStyle::Changed) return appendText(piece.side, piece.span, out);
    if (piece.side == side) {
        const bool deleted = side == Side::Before;
        return appendMarked(piece, deleted ? "<del>" : "<ins>", deleted ? "</del>" : "</ins>", out);
    }
    out += "<del hidden>";
    appendText(piece.side, piece.span, out);
    out += "</del>";
}

void HtmlCellWriter::openChange(uint32_t index, const Row& row, Side side, std::string& out) {
    const Change& change = m_comparison.changes[index];
    // The same number stands, with its link, in the cell beside it.
    const bool isTwin =
        side == Side::Before && !row.span.after.empty() && !m_ends[index].before && shapeOf(change).empty();
    out.append("<span class=\"c").append(isTwin ? " twin" : shapeOf(change)).append("\"");
    const std::string anchor = anchorOf(change, index, row, side);
    if (!anchor.empty()) out.append(" id=\"").append(anchor).append("\"");
    bool& written = side == Side::Before ? m_ends[index].before : m_ends[index].after;
    if (written || isTwin) {
        out.append(" data-n=\"").append(std::to_string(index + 1)).append("\">");
    } else {
        out.append(">").append(markerOf(change, index, side));
    }
    written = true;
}

/// A change's address is where its new words stand; text that is gone for good has its address where it stood.
std::string HtmlCellWriter::anchorOf(const Change& change, uint32_t index, const Row& row, Side side) {
    Ends& ends = m_ends[index];
    const bool departs = side == Side::Before && change.moved && !ends.before;
    if (departs) return "m-" + idText(change.id);
    const bool final = side == Side::After || (change.span.after.empty() && row.span.after.empty());
    if (!final || ends.anchored) return {};
    ends.anchored = true;
    if (m_review && m_comments && !m_review->of(change.id).comment.empty()) m_noted.push_back(index);
    return "c-" + idText(change.id);
}

/// The number of a change, which leads to its line in the table, and for a move the way to its other end.
std::string HtmlCellWriter::markerOf(const Change& change, uint32_t index, Side side) const {
    const std::string number = std::to_string(index + 1);
    std::string marker = "<a class=\"n";
    if (const auto decision = m_review ? decisionOf(*m_review, change) : std::nullopt) {
        if (*decision != Decision::Undecided) marker.append(" ").append(toString(*decision));
    }
    marker.append("\" href=\"#").append(m_table.rowOf(index)).append("\">").append(number).append("</a>");
    if (!change.moved) return marker;
    const bool otherAbove = side == Side::Before ? m_ends[index].after : m_ends[index].before;
    marker.append("<a class=\"m\" href=\"#").append(side == Side::Before ? "c-" : "m-").append(idText(change.id));
    marker.append("\">").append(side == Side::Before ? "moved to " : "moved from ");
    return marker.append(otherAbove ? "above \u2191" : "below \u2193").append("</a>");
}

}  // namespace stet
