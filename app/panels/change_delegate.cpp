#include "panels/change_delegate.h"

#include <QApplication>
#include <QPainter>

#include "paint/mark_colors.h"
#include "panels/change_list_model.h"
#include "panels/marked_line.h"

namespace stet {

namespace {

constexpr int kPadX = 12;
constexpr int kPadY = 7;
constexpr int kGap = 3;
constexpr int kBar = 3;
constexpr int kNarrowest = 100;  ///< the words are cut short to fit

QString cell(const QModelIndex& index, int column) {
    return index.siblingAtColumn(column).data().toString();
}

/// Draws the decision at the right end of `row` and returns what is left of the row.
QRect drawVerdict(QPainter* painter, const QRect& row, const QModelIndex& index) {
    const QString verdict = cell(index, ChangeListModel::Verdict);
    if (verdict.isEmpty()) return row;
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, verdict);
    QRect rest = row.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(verdict) - kGap, 0);
    const QIcon mark = index.siblingAtColumn(ChangeListModel::Verdict).data(Qt::DecorationRole).value<QIcon>();
    if (mark.isNull()) return rest;
    const int size = row.height() - 4;
    mark.paint(painter, QRect(rest.right() - size - 2, row.top() + 2, size, size));
    return rest.adjusted(0, 0, -row.height() - kGap, 0);
}

void drawElided(QPainter* painter, const QRect& row, const QString& text) {
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
}

/// The current row keeps its colours: a bar at its edge and a quiet ground say where one is.
void drawGround(QPainter* painter, const QStyleOptionViewItem& option, const MarkColors& colors) {
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colors.halo);
        QRect bar = option.rect;
        bar.setWidth(kBar);
        painter->fillRect(bar, option.state & QStyle::State_Active ? colors.accent : colors.muted);
    }
    painter->setPen(colors.hairline);
    painter->drawLine(option.rect.bottomLeft() + QPoint(kPadX, 0), option.rect.bottomRight() - QPoint(kPadX, 0));
}

}  // namespace

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const MarkColors colors = markColors(m_marks, option.palette.color(QPalette::Base).lightness() < 128);
    painter->save();
    drawGround(painter, option, colors);
    painter->setFont(option.font);
    painter->setPen(colors.muted);

    const int step = option.fontMetrics.height() + kGap;
    QRect row = option.rect.adjusted(kPadX, kPadY, -kPadX, 0);
    row.setHeight(option.fontMetrics.height());
    QStringList head{cell(index, ChangeListModel::Number) + QStringLiteral("  ") + cell(index, ChangeListModel::Kind)};
    if (const QString classes = cell(index, ChangeListModel::Classes); !classes.isEmpty()) head << classes;
    drawElided(painter, drawVerdict(painter, row, index), head.join(QStringLiteral(" · ")));

    const auto pieces = index.data(ChangeListModel::PiecesRole).value<std::vector<SummaryPiece>>();
    drawLine(painter, row.translated(0, step), markedLine(pieces, colors), option.font);

    if (const QString comment = cell(index, ChangeListModel::Comment); !comment.isEmpty()) {
        QFont slanted = option.font;
        slanted.setItalic(true);
        painter->setFont(slanted);
        drawElided(painter, row.translated(0, 2 * step), comment);
    }
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool commented = !cell(index, ChangeListModel::Comment).isEmpty();
    const int lines = commented ? 3 : 2;
    return {kNarrowest, 2 * kPadY + lines * option.fontMetrics.height() + (lines - 1) * kGap};
}

}  // namespace stet
