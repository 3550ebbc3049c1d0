#include "export/page_setter.h"

#include <QTextLine>
#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kUnit = kUnitsPerPoint;
constexpr double kLeading = 1.2;              ///< distance of two lines, of the height of one
constexpr double kFooterHeight = 22 * kUnit;  ///< the white above it included
constexpr double kFooterSize = 8 * kUnit;
constexpr double kKeptHeight = 70 * kUnit;  ///< a row up to this tall is not parted
constexpr double kRuleDistance = 3 * kUnit;

double heightOf(const QTextLine& line) {
    return std::ceil(line.height() * kLeading);
}

double heightOf(const QTextLayout& text) {
    double height = 0;
    for (int i = 0; i < text.lineCount(); ++i) height += heightOf(text.lineAt(i));
    return height;
}

std::unique_ptr<QTextLayout> brokenText(const PrintedText& printed, const QFont& font, double width) {
    auto text = std::make_unique<QTextLayout>(printed.text, font);
    const bool rightToLeft = printed.text.isRightToLeft();
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setTextOption(option);
    text->setFormats(printed.formats);
    text->beginLayout();
    for (QTextLine line = text->createLine(); line.isValid(); line = text->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    text->endLayout();
    return text;
}

}  // namespace

PageSetter::PageSetter(QSizeF room, const QFont& font, BeginPage beginPage, Footer footer)
    : m_font(font),
      m_beginPage(std::move(beginPage)),
      m_painter(m_beginPage()),
      m_footer(std::move(footer)),
      m_width(room.width() * kUnit),
      m_bottom(room.height() * kUnit - kFooterHeight) {}

void PageSetter::add(const PrintedRow& row) {
    OpenRow open{row, columnsOf(row)};
    if (open.columns.empty()) {
        if (row.isHead) setKept();
        if (row.isHead) m_head = row;
        return;
    }
    for (const Column& column : open.columns) open.height = std::max(open.height, heightOf(*column.text));
    m_keptHeight += row.above * kUnit + open.height;
    m_kept.push_back(std::move(open));
    const bool waits = row.keepsNext || row.isHead;
    if (!waits || m_keptHeight > m_bottom / 2) setKept();
}

int PageSetter::finish() {
    setKept();
    drawFooter();
    return m_page;
}

void PageSetter::setKept() {
    if (m_kept.empty()) return;
    const double last = m_kept.back().height;
    const double wanted = m_keptHeight - last + std::min(last, kKeptHeight);
    if (!isAtTop() && m_y + wanted > m_bottom) turnPage();
    for (auto& [row, columns, height] : m_kept) {
        if (!isAtTop()) m_y += row.above * kUnit;
        while (!setLines(columns)) turnPage();
        if (row.ruled) drawRule(m_y += kRuleDistance);
        if (row.isHead) m_y += kRuleDistance;
        if (row.isHead) m_head = row;
    }
    m_kept.clear();
    m_keptHeight = 0;
}

std::vector<PageSetter::Column> PageSetter::columnsOf(const PrintedRow& row) const {
    std::vector<Column> columns;
    for (const PrintedCell& cell : row.cells) {
        if (cell.text.text.isEmpty()) continue;
        columns.push_back({brokenText(cell.text, m_font, (cell.right - cell.left) * m_width), cell.left * m_width});
    }
    return columns;
}

bool PageSetter::setLines(std::vector<Column>& columns) {
    const double top = m_y;
    bool complete = true;
    for (Column& column : columns) {
        double y = top;
        for (; column.next < column.text->lineCount(); ++column.next) {
            const QTextLine line = column.text->lineAt(column.next);
            const double height = heightOf(line);
            // Nothing is too tall for a page of its own.
            if (y + height > m_bottom && y > m_top) break;
            if (m_painter) line.draw(m_painter, {column.left, y + (height - line.height()) / 2});
            y += height;
        }
        m_y = std::max(m_y, y);
        complete = complete && column.next == column.text->lineCount();
    }
    return complete;
}

void PageSetter::turnPage() {
    drawFooter();
    m_painter = m_beginPage();
    ++m_page;
    m_y = m_top = 0;
    std::vector<Column> columns = columnsOf(m_head);
    if (columns.empty()) return;
    setLines(columns);
    drawRule(m_y += kRuleDistance);
    m_top = m_y += 2 * kRuleDistance;
}

void PageSetter::drawRule(double y) {
    if (!m_painter) return;
    m_painter->setPen(QPen(QColor(0xbb, 0xbb, 0xbb), kUnit / 2));
    m_painter->drawLine(QPointF(0, y), QPointF(m_width, y));
}

void PageSetter::drawFooter() {
    if (!m_painter) return;
    QFont font = m_font;
    font.setPixelSize(static_cast<int>(kFooterSize));
    m_painter->setFont(font);
    m_painter->setPen(Qt::black);
    const QRectF place(0, m_bottom, m_width, kFooterHeight);
    QString number = QString::number(m_page);
    if (m_footer.pages > 0) number += QStringLiteral(" / %1").arg(m_footer.pages);
    const QFontMetricsF metrics(font);
    const double room = m_width - 2 * metrics.horizontalAdvance(number);
    m_painter->drawText(place, Qt::AlignBottom | Qt::AlignLeft,
                        metrics.elidedText(m_footer.title, Qt::ElideRight, room));
    m_painter->drawText(place, Qt::AlignBottom | Qt::AlignRight, number);
}

}  // namespace stet
