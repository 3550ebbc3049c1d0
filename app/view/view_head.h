#pragma once
// The line above the columns that says which version is which. It stays while the text scrolls.

#include <QWidget>

#include "layout/columns.h"
#include "paint/mark_colors.h"

namespace stet {

/// What is said about one version.
struct HeadText {
    QString name;
    QString detail;  ///< quieter, after the name; left out where there is no room
};

/// The names of two documents, with as much of their folders as it takes to tell them apart.
PerSide<HeadText> headTexts(const Comparison& comparison);

class ViewHead : public QWidget {
    Q_OBJECT
  public:
    explicit ViewHead(QWidget* parent);

    void setTexts(PerSide<HeadText> texts);
    void setLook(const MarkColors& colors, const Columns& columns, ViewLayout layout);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintText(QPainter& painter, const HeadText& text, const QRectF& box) const;

    PerSide<HeadText> m_texts;
    MarkColors m_colors;
    Columns m_columns;
    ViewLayout m_layout = ViewLayout::SideBySide;
};

}  // namespace stet
