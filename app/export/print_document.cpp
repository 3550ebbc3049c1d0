#include "export/print_document.h"

#include <QTextCursor>
#include <QTextTable>

#include "export/print_cells.h"
#include "paint/mark_colors.h"
#include "report/html_head.h"
#include "report/html_text.h"

namespace stet {

namespace {

constexpr double kPrintPoints = 10;
constexpr double kTitleSize = 1.8;
constexpr double kSmallSize = 0.8;
constexpr int kCellPadding = 5;
constexpr int kGutter = 12;  ///< on each side of the middle

QString printed(const std::string& utf8) {
    return QString::fromStdString(withoutControls(utf8));
}

class Printer {
  public:
    Printer(QTextDocument& document, const Comparison& comparison, const Review& review,
            const HtmlReportOptions& options)
        : m_comparison(comparison),
          m_review(review),
          m_options(options),
          m_head(headOf(comparison, review.entries().empty() ? nullptr : &review, options)),
          m_colors(markColors(static_cast<MarkPalette>(options.palette), false)),
          m_cells(comparison, review, m_colors),
          m_cursor(&document) {}

    void write() {
        m_cursor.document()->setMetaInformation(QTextDocument::DocumentTitle, printed(m_head.title));
        m_cursor.insertText(printed(m_head.title), sized(kTitleSize, QFont::Bold));
        writeVersions();
        for (const std::string& sentence : m_head.summary) writeLine(printed(sentence), sized(1));
        writeLegend();
        if (m_options.layout == ReportLayout::Inline) {
            writeOneColumn();
        } else {
            writeTwoColumns();
        }
        if (m_options.comments) writeComments();
    }

  private:
    QTextCharFormat sized(double size, int weight = QFont::Normal) const {
        QTextCharFormat format;
        format.setFontPointSize(kPrintPoints * size);
        format.setFontWeight(weight);
        format.setForeground(m_colors.ink);
        return format;
    }

    void writeLine(const QString& text, const QTextCharFormat& format) {
        QTextBlockFormat block;
        block.setBottomMargin(kCellPadding);
        m_cursor.insertBlock(block);
        m_cursor.insertText(text, format);
    }

    QTextTable* insertTable(int rows, int heads) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setHeaderRowCount(heads);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const QTextLength half(QTextLength::PercentageLength, 50);
        format.setColumnWidthConstraints({half, half});
        return m_cursor.insertTable(rows, 2, format);
    }

    static QTextCursor cellOf(const QTextTable& table, int row, Side side) {
        QTextTableCell cell = table.cellAt(row, side == Side::Before ? 0 : 1);
        QTextTableCellFormat format;
        format.setTopPadding(kCellPadding);
        format.setBottomPadding(kCellPadding);
        if (side == Side::Before)
            format.setRightPadding(kGutter);
        else
            format.setLeftPadding(kGutter);
        cell.setFormat(format);
        return cell.firstCursorPosition();
    }

    void writeVersions() {
        const QTextTable* table = insertTable(1, 0);
        for (const Side side : kSides) {
            const HtmlHead::Version& version = m_head.versions[side];
            QTextCursor cell = cellOf(*table, 0, side);
            cell.insertText(printed(version.label) + u'\n', sized(kSmallSize));
            cell.insertText(printed(version.name) + u'\n', sized(1.1, QFont::Bold));
            cell.insertText(printed(version.facts) + u'\n', sized(kSmallSize));
            // A place to break the line: the digits are longer than a column.
            const QString digits = printed(version.sha256);
            cell.insertText(QStringLiteral("SHA-256 ") + digits.left(32) + u' ' + digits.mid(32), sized(kSmallSize));
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void writeLegend() {
        writeLine({}, sized(1));
        const auto sample = [&](const QString& words, const MarkTint& tint, QTextCharFormat format) {
            format.setForeground(tint.line);
            format.setBackground(tint.tint);
            m_cursor.insertText(words, format);
            m_cursor.insertText(QStringLiteral("   "), sized(1));
        };
        QTextCharFormat format = sized(kSmallSize);
        format.setFontStrikeOut(true);
        sample(QStringLiteral("deleted"), m_colors.deleted, format);
        format.setFontStrikeOut(false);
        format.setFontUnderline(true);
        sample(QStringLiteral("inserted"), m_colors.inserted, format);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        sample(QStringLiteral("moved"), m_colors.moved, format);
    }

    void writeTwoColumns() {
        const std::vector<Row> rows = makeRows(m_comparison);
        const QTextTable* table = insertTable(static_cast<int>(rows.size()) + 1, 1);
        for (const Side side : kSides) {
            const HtmlHead::Version& version = m_head.versions[side];
            QTextCursor head = cellOf(*table, 0, side);
            head.insertText(printed(version.label + "  "), sized(kSmallSize));
            head.insertText(printed(version.name), sized(kSmallSize, QFont::Bold));
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            for (const Side side : kSides) m_cells.write(cellOf(*table, static_cast<int>(i) + 1, side), rows[i], side);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void writeOneColumn() {
        for (const Row& row : makeRows(m_comparison)) {
            writeLine({}, sized(1));
            m_cells.writeMerged(m_cursor, row);
            m_cursor.movePosition(QTextCursor::End);
        }
    }

    void writeComments() {
        bool any = false;
        for (size_t i = 0; i < m_comparison.changes.size(); ++i) {
            const std::string& comment = m_review.of(m_comparison.changes[i].id).comment;
            if (comment.empty()) continue;
            if (!any) writeLine(QStringLiteral("Comments"), sized(1.2, QFont::Bold));
            any = true;
            writeLine(QString::number(i + 1) + QStringLiteral("  ") + printed(comment), sized(1));
        }
    }

    const Comparison& m_comparison;
    const Review& m_review;
    const HtmlReportOptions& m_options;
    HtmlHead m_head;
    MarkColors m_colors;
    PrintCells m_cells;
    QTextCursor m_cursor;
};

}  // namespace

std::unique_ptr<QTextDocument> printDocument(const Comparison& comparison, const Review& review,
                                             const HtmlReportOptions& options, const QFont& font) {
    auto document = std::make_unique<QTextDocument>();
    QFont printed = font;
    printed.setPointSizeF(kPrintPoints);
    document->setDefaultFont(printed);
    Printer(*document, comparison, review, options).write();
    return document;
}

}  // namespace stet
