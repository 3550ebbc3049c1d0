#include "export/print_document.h"

#include <QTextCursor>
#include <QTextTable>

#include "kit/wording.h"
#include "open/head_texts.h"
#include "paint/mark_colors.h"
#include "present/rows.h"

namespace stet {

namespace {

constexpr double kPrintPoints = 10;
constexpr int kCellPadding = 4;

QTextCharFormat formatOf(RunStyle style, Side side, const MarkColors& colors) {
    QTextCharFormat format;
    const bool deleted = side == Side::Before;
    if (style == RunStyle::Changed) {
        format.setForeground(deleted ? colors.deleted.line : colors.inserted.line);
        format.setFontStrikeOut(deleted);
        format.setFontUnderline(!deleted);
    }
    if (style == RunStyle::Moved) {
        format.setForeground(colors.moved.line);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    }
    return format;
}

void fillCell(QTextCursor cursor, const Comparison& comparison, const Row& row, Side side, const MarkColors& colors) {
    for (const Run& run : runsOf(comparison, row, side)) {
        // Line ends inside a paragraph are the source's, not the reader's.
        QString text = toQString(slice(comparison.text(side), run.span));
        for (QChar& c : text) {
            if (c == u'\n' || c == u'\r') c = u' ';
        }
        cursor.insertText(text, formatOf(run.style, side, colors));
    }
}

}  // namespace

std::unique_ptr<QTextDocument> printDocument(const Opened& opened, MarkPalette marks, const QFont& font) {
    const Comparison& comparison = *opened.comparison;
    const MarkColors colors = markColors(marks, false);
    const std::vector<Row> rows = makeRows(comparison);
    auto document = std::make_unique<QTextDocument>();
    QFont printed = font;
    printed.setPointSizeF(kPrintPoints);
    document->setDefaultFont(printed);
    document->setMetaInformation(QTextDocument::DocumentTitle, pairTitle(opened));

    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(kCellPadding);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    QTextCursor cursor(document.get());
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()) + 1, 2, format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const Side side : kSides) {
        const int column = side == Side::Before ? 0 : 1;
        table->cellAt(0, column).firstCursorPosition().insertText(opened.titles[side], bold);
        for (size_t i = 0; i < rows.size(); ++i) {
            const QTextCursor cell = table->cellAt(static_cast<int>(i) + 1, column).firstCursorPosition();
            fillCell(cell, comparison, rows[i], side, colors);
        }
    }
    return document;
}

}  // namespace stet
