#include "kit/detail_delegate.h"

#include <QIcon>
#include <QPainter>

namespace stet {

namespace {

constexpr int kIconSize = 18;

/// Draws the icon of the row, if there is one, and returns what is left of the row.
QRect drawIcon(QPainter* painter, const QRect& row, const QModelIndex& index, bool hasColumn) {
    if (!hasColumn) return row;
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(row.left(), row.center().y() - kIconSize / 2, kIconSize, kIconSize));
    return row.adjusted(kIconSize + kRowPad, 0, 0, 0);
}

}  // namespace

void DetailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QPalette& colors = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colors.highlight());
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.alternateBase());
    const QFontMetrics& metrics = option.fontMetrics;
    const QRect row = drawIcon(painter, option.rect.adjusted(kRowPad, 0, -kRowPad, 0), index,
                               index.data(Qt::DecorationRole).isValid());
    const QString what = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, row.width());
    painter->setPen(colors.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, what);
    const int room = row.width() - metrics.horizontalAdvance(what) - 3 * kRowPad;
    painter->setPen(colors.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                      metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideMiddle, room));
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() + kRowPad};
}

}  // namespace stet
