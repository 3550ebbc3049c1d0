#include "export/print_cells.h"

#include "kit/wording.h"
#include "report/html_text.h"
#include "review/review_progress.h"
#include "text/unicode.h"

namespace stet {

namespace {

constexpr double kHeadlineSize = 1.2;
constexpr double kSmallSize = 0.9;  ///< of bylines and page furniture

/// One line: the ends of lines inside a paragraph are the source's, not the reader's.
QString printed(std::u16string_view text) {
    QString line = QString::fromStdString(withoutControls(toUtf8(text)));
    for (QChar& c : line) {
        if (c.isSpace() && c != QChar::Nbsp) c = u' ';
    }
    return line;
}

Role roleOf(const Comparison& comparison, const Row& row) {
    const Link& link = comparison.links[row.links.begin];
    const Side side = link.sentences.after.empty() ? Side::Before : Side::After;
    const auto& segmentation = comparison.segmentation[side];
    return segmentation.paragraphs[segmentation.sentences[link.sentences[side].begin].paragraph].role;
}

/// What all text of a row has in common.
QTextCharFormat formatOf(Role role, double points, const MarkColors& colors) {
    const bool small = role == Role::Byline || role == Role::Furniture;
    QTextCharFormat format;
    format.setForeground(colors.ink);
    format.setFontPointSize(points * (role == Role::Headline ? kHeadlineSize : small ? kSmallSize : 1));
    if (role == Role::Headline) format.setFontWeight(QFont::Bold);
    return format;
}

QString decisionGlyph(const Review& review, const Change& change) {
    const auto decision = decisionOf(review, change);
    if (decision == Decision::Accepted) return QStringLiteral(" \u2713");
    if (decision == Decision::Rejected) return QStringLiteral(" \u2717");
    return {};
}

}  // namespace

PrintCells::PrintCells(const Comparison& comparison, const Review& review, const MarkColors& colors)
    : m_comparison(comparison), m_review(review), m_colors(colors) {
    for (const Side side : kSides) m_numbered[side].resize(comparison.changes.size());
}

void PrintCells::write(QTextCursor cursor, const Row& row, Side side) {
    if (!row.span[side].empty()) writePieces(cursor, row, side, false);
}

void PrintCells::writeMerged(QTextCursor cursor, const Row& row) {
    writePieces(cursor, row, row.span.after.empty() ? Side::Before : Side::After, true);
}

void PrintCells::writePieces(QTextCursor& cursor, const Row& row, Side side, bool merged) {
    const std::u16string_view text = slice(m_comparison.text(side), row.span[side]);
    QTextBlockFormat block;
    if (toQString(text).isRightToLeft()) block.setLayoutDirection(Qt::RightToLeft);
    cursor.mergeBlockFormat(block);
    const double points = cursor.document()->defaultFont().pointSizeF();
    const QTextCharFormat plain = stet::formatOf(roleOf(m_comparison, row), points, m_colors);
    bool afterDeletion = false;
    for (const CellPiece& piece : cellPieces(m_comparison, row, side)) {
        const bool gone = piece.side != side;
        if (gone && !merged) continue;
        if (afterDeletion && piece.style == RunStyle::Changed) cursor.insertText(QStringLiteral(" "), plain);
        afterDeletion = gone;
        if (piece.change) writeMarker(cursor, *piece.change, side);
        QTextCharFormat format = plain;
        format.merge(formatOf(piece));
        cursor.insertText(printed(slice(m_comparison.text(piece.side), piece.span)), format);
    }
}

/// The number, once on each side, and for a move where its other end is.
void PrintCells::writeMarker(QTextCursor& cursor, uint32_t index, Side side) {
    if (m_numbered[side][index]) return;
    m_numbered[side][index] = true;
    const Change& change = m_comparison.changes[index];
    QString marker = QString::number(index + 1) + decisionGlyph(m_review, change);
    if (change.moved) marker += side == Side::Before ? QStringLiteral(" moved away") : QStringLiteral(" moved here");
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setForeground(change.moved ? m_colors.moved.line : m_colors.muted);
    cursor.insertText(marker + QChar(QChar::Nbsp), format);
}

QTextCharFormat PrintCells::formatOf(const CellPiece& piece) const {
    QTextCharFormat format;
    if (piece.style == RunStyle::Changed) {
        const bool deleted = piece.side == Side::Before;
        const MarkTint& tint = deleted ? m_colors.deleted : m_colors.inserted;
        format.setForeground(tint.line);
        format.setBackground(tint.tint);
        format.setFontStrikeOut(deleted);
        format.setFontUnderline(!deleted);
    }
    if (piece.style == RunStyle::Moved) {
        format.setBackground(m_colors.moved.tint);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_colors.moved.line);
    }
    return format;
}

}  // namespace stet
