#include "layout/selection.h"

#include <algorithm>

#include <QTextBoundaryFinder>

namespace stet {

namespace {

/// The selected piece of each row, in order.
template <class Visit>
void forEachPiece(const Selection& selection, const CellOfRow& cellOf, Visit visit) {
    const auto [first, last] = std::minmax({selection.anchor.row, selection.cursor.row});
    for (uint32_t row = first; row <= last; ++row) {
        const Cell cell = cellOf(row);
        const IndexRange range = selectedRange(selection, row, cell);
        if (!range.empty()) visit(row, cell, range);
    }
}

QString withoutPadding(const QString& text, IndexRange range) {
    QString piece = text.mid(range.begin, range.size());
    piece.remove(QChar(0x200B));
    return piece;
}

bool startsParagraph(const Row& row) {
    return row.startsParagraph.before || row.startsParagraph.after;
}

QString elementOf(const CellRun& run) {
    if (run.run.style != RunStyle::Changed) return {};
    return run.side == Side::Before ? QStringLiteral("del") : QStringLiteral("ins");
}

QString asHtml(const Cell& cell, IndexRange range) {
    QString html;
    for (const CellRun& run : cell.runs) {
        const IndexRange part{std::max(run.at, range.begin), std::min(run.end(), range.end)};
        if (part.begin >= part.end) continue;
        const QString text = withoutPadding(cell.text, part).toHtmlEscaped();
        const QString element = elementOf(run);
        html += element.isEmpty() ? text : QStringLiteral("<%1>%2</%1>").arg(element, text);
    }
    return html;
}

}  // namespace

IndexRange selectedRange(const Selection& selection, uint32_t row, const Cell& cell) {
    const auto length = static_cast<uint32_t>(cell.text.size());
    const auto indexOf = [&](const SelectionEnd& end) -> uint32_t {
        if (row != end.row) return row < end.row ? length : 0;
        return cell.indexOf(end.position).value_or(0);
    };
    const auto [begin, end] = std::minmax({indexOf(selection.anchor), indexOf(selection.cursor)});
    return {begin, end};
}

IndexRange wordAround(const QString& text, uint32_t index) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    const auto last = static_cast<uint32_t>(std::max<qsizetype>(0, text.size() - 1));
    finder.setPosition(std::min(index, last) + 1);
    const qsizetype begin = finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    return {static_cast<uint32_t>(std::max<qsizetype>(0, begin)), static_cast<uint32_t>(end < 0 ? text.size() : end)};
}

QString plainText(const Selection& selection, const std::vector<Row>& rows, const CellOfRow& cellOf) {
    QString text;
    forEachPiece(selection, cellOf, [&](uint32_t row, const Cell& cell, IndexRange range) {
        if (!text.isEmpty()) text += startsParagraph(rows[row]) ? QStringLiteral("\n\n") : QStringLiteral(" ");
        text += withoutPadding(cell.text, range);
    });
    return text;
}

QString richText(const Selection& selection, const std::vector<Row>& rows, const CellOfRow& cellOf) {
    QString html;
    forEachPiece(selection, cellOf, [&](uint32_t row, const Cell& cell, IndexRange range) {
        if (!html.isEmpty()) html += startsParagraph(rows[row]) ? QStringLiteral("</p>\n<p>") : QStringLiteral(" ");
        html += asHtml(cell, range);
    });
    return html.isEmpty() ? html : QStringLiteral("<p>%1</p>").arg(html);
}

}  // namespace stet
