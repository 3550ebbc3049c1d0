#include "export/print_table.h"

#include "export/print_cells.h"
#include "report/change_words.h"
#include "report/excerpt.h"
#include "report/html_change_line.h"
#include "report/summary.h"

namespace stet {

namespace {

constexpr double kPoints = 8.5;
constexpr double kAbove = 3;
constexpr double kGutter = 0.015;  ///< between two columns
constexpr uint32_t kRowsAtMost = 1000;

class TableWriter {
  public:
    TableWriter(const Comparison& comparison, const Review& review, bool comments, const PrintStyle& style)
        : m_comparison(comparison), m_review(review), m_style(style), m_columns(reviewColumns(&review, comments)) {
        m_widths = {0.045, 0.09, 0.12, 0, 0};
        if (m_columns.decisions) m_widths.push_back(0.1);
        if (m_columns.comments) m_widths.push_back(0.18);
        double room = 1;
        for (const double width : m_widths) room -= width;
        m_widths[3] = m_widths[4] = room / 2;
    }

    PrintedRow head() const {
        std::vector<PrintedText> texts;
        for (const char* name : {"No.", "Kind", "Concerns", "Before", "After"}) texts.push_back(quiet(name));
        if (m_columns.decisions) texts.push_back(quiet("Decision"));
        if (m_columns.comments) texts.push_back(quiet("Comment"));
        PrintedRow row = rowOf(texts);
        row.isHead = true;
        return row;
    }

    bool hasRow(uint32_t index) const {
        if (index < kRowsAtMost) return true;
        const ChangeReview& said = m_review.of(m_comparison.changes[index].id);
        return said.flagged || (m_columns.comments && !said.comment.empty());
    }

    PrintedRow row(uint32_t index) const {
        const Change& change = m_comparison.changes[index];
        std::vector<PrintedText> texts = {plain(std::to_string(index + 1)), plain(kindWords(change.kind, change.moved)),
                                          plain(classWords(change.classes)), excerpt(change, Side::Before),
                                          excerpt(change, Side::After)};
        if (m_columns.decisions) texts.push_back(plain(decisionWords(m_review, change)));
        if (m_columns.comments) texts.push_back(plain(m_review.of(change.id).comment));
        return rowOf(texts);
    }

    PrintedRow leftOut(uint32_t count) const {
        PrintedRow row;
        row.above = kAbove;
        row.cells = {{0, 1, quiet(counted(count, "more change") + ": see the numbers in the text.")}};
        return row;
    }

  private:
    PrintedRow rowOf(const std::vector<PrintedText>& texts) const {
        PrintedRow row;
        double left = 0;
        for (size_t i = 0; i < texts.size(); ++i) {
            const double right = left + m_widths[i];
            row.cells.push_back({left, i + 1 < texts.size() ? right - kGutter : right, texts[i]});
            left = right;
        }
        row.above = kAbove;
        row.ruled = true;
        return row;
    }

    PrintedText plain(const std::string& words) const {
        PrintedText text;
        text.append(printedWords(words), m_style.words(kPoints));
        return text;
    }

    PrintedText quiet(const std::string& words) const {
        PrintedText text;
        text.append(QString::fromStdString(words), m_style.quietWords(kPoints));
        return text;
    }

    PrintedText excerpt(const Change& change, Side side) const {
        const Excerpt excerpt = excerptOf(m_comparison, change, side);
        const QTextCharFormat format = m_style.words(kPoints);
        PrintedText text;
        if (excerpt.cutBefore) text.append(QStringLiteral("\u2026\u00A0"), format);
        for (const Excerpt::Piece& piece : excerpt.pieces) {
            const RunStyle run = piece.edited ? RunStyle::Changed : RunStyle::Equal;
            text.appendMarked(printedLine(slice(m_comparison.text(side), piece.span)), format,
                              m_style.marked(format, run, side));
        }
        if (excerpt.cutAfter) text.append(QStringLiteral("\u00A0\u2026"), format);
        return text;
    }

    const Comparison& m_comparison;
    const Review& m_review;
    const PrintStyle& m_style;
    ReviewColumns m_columns;
    std::vector<double> m_widths;  ///< shares
};

}  // namespace

bool writePrintTable(const Comparison& comparison, const Review& review, bool comments, const PrintStyle& style,
                     const TakeRow& take) {
    const TableWriter table(comparison, review, comments, style);
    if (!take(table.head())) return false;
    const auto count = static_cast<uint32_t>(comparison.changes.size());
    uint32_t without = 0;
    for (uint32_t i = 0; i < count; ++i) {
        if (!table.hasRow(i)) {
            ++without;
        } else if (!take(table.row(i))) {
            return false;
        }
    }
    if (without > 0 && !take(table.leftOut(without))) return false;
    PrintedRow end;
    end.isHead = true;
    return take(end);
}

}  // namespace stet
