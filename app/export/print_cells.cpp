#include "export/print_cells.h"

#include <utility>

#include "report/html_text.h"
#include "review/review_progress.h"
#include "text/unicode.h"

namespace stet {

namespace {

constexpr double kTextPoints = 10;
constexpr double kHeadlinePoints = 12;
constexpr double kSmallPoints = 9;  ///< of bylines and page furniture

QTextCharFormat formatOf(Role role, const PrintStyle& style) {
    if (role == Role::Headline) return style.words(kHeadlinePoints, QFont::Bold);
    const bool small = role == Role::Byline || role == Role::Furniture;
    return style.words(small ? kSmallPoints : kTextPoints);
}

QString decisionGlyph(const Review& review, const Change& change) {
    const auto decision = decisionOf(review, change);
    if (decision == Decision::Accepted) return QStringLiteral("\u00A0\u2713");
    if (decision == Decision::Rejected) return QStringLiteral("\u00A0\u2717");
    return {};
}

}  // namespace

QString printedWords(const std::string& utf8) {
    return QString::fromStdString(withoutControls(utf8)).replace(u'\n', QChar::LineSeparator);
}

QString printedLine(std::u16string_view text) {
    QString line = QString::fromStdString(withoutControls(toUtf8(text)));
    for (QChar& c : line) {
        if (c.isSpace() && c != QChar::Nbsp) c = u' ';
    }
    return line;
}

PrintedText PrintCells::cell(const Row& row, Side side) {
    return row.span[side].empty() ? PrintedText() : textOf(row, side, false);
}

PrintedText PrintCells::mergedCell(const Row& row) {
    return textOf(row, row.span.after.empty() ? Side::Before : Side::After, true);
}

std::vector<uint32_t> PrintCells::takeComplete() {
    return std::exchange(m_complete, {});
}

PrintedText PrintCells::textOf(const Row& row, Side side, bool merged) {
    const QTextCharFormat plain = formatOf(m_comparison.roleOf(m_comparison.links[row.links.begin]), m_style);
    PrintedText text;
    bool afterDeletion = false;
    for (const CellPiece& piece : cellPieces(m_comparison, row, side)) {
        const bool gone = piece.side != side;
        if (gone && !merged) continue;
        if (afterDeletion && piece.style == RunStyle::Changed) text.append(QStringLiteral(" "), plain);
        afterDeletion = gone;
        if (piece.change) appendMarker(text, *piece.change, side);
        text.appendMarked(printedLine(slice(m_comparison.text(piece.side), piece.span)), plain,
                          m_style.marked(plain, piece.style, piece.side));
    }
    return text;
}

/// The number, once on each side, and for a move where its other end is.
void PrintCells::appendMarker(PrintedText& text, uint32_t index, Side side) {
    if (m_numbered[side][index]) return;
    m_numbered[side][index] = true;
    const Change& change = m_comparison.changes[index];
    if (side == Side::After || change.span.after.empty()) m_complete.push_back(index);
    QString marker = QString::number(index + 1) + decisionGlyph(m_review, change);
    if (change.moved) {
        const bool otherAbove = m_numbered[other(side)][index];
        marker += side == Side::Before ? QStringLiteral(" moved to ") : QStringLiteral(" moved from ");
        marker += otherAbove ? QStringLiteral("above ↑") : QStringLiteral("below ↓");
    }
    QTextCharFormat format = m_style.words(kTextPoints, QFont::Bold);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setForeground(change.moved ? m_style.colors.moved.line : m_style.colors.muted);
    text.append(marker + QChar(QChar::Nbsp), format);
}

}  // namespace stet
