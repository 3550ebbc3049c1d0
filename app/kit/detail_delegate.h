#pragma once
// Draws a row of a list: what it is at the left, a quiet detail at the right end.

#include <QStyledItemDelegate>

namespace stet {

class DetailDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    enum Role { DetailRole = Qt::UserRole + 64 };  ///< QString: what stands at the right end

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What stands between the edge of a row and its words, in pixels.
inline constexpr int kRowPad = 8;

}  // namespace stet
