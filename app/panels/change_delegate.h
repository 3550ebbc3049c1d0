#pragma once
// Draws a change in the list: number and kind above, the words before and after in the colours of the marks below.

#include <QStyledItemDelegate>

#include "layout/view_style.h"

namespace stet {

class ChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setMarkPalette(MarkPalette palette) { m_marks = palette; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    MarkPalette m_marks = MarkPalette::BlueOrange;
};

}  // namespace stet
