#pragma once
// The other end of a move, shown in place: its words, with the sentences around them to tell where that is.

#include <QWidget>

#include "compare/comparison.h"
#include "paint/mark_colors.h"

class QLabel;

namespace stet {

class MovePeek : public QWidget {
    Q_OBJECT
  public:
    explicit MovePeek(QWidget* parent);

    void setLook(const MarkColors& colors, const QFont& font);
    /// Shows the end of `change` on `side` below `anchor`, or above it where there is more room. Coordinates are the
    /// parent's.
    void showEnd(const Comparison& comparison, const Change& change, Side side, const QRect& anchor);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QLabel* m_text;
    MarkColors m_colors;
};

}  // namespace stet
