#pragma once
// A label of one line: what there is no room for gives way to an ellipsis, and the tool tip has all of it.

#include <QLabel>

namespace stet {

class ElidedLabel : public QLabel {
  public:
    /// `mode` says which end of the text gives way.
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    /// Shows the whole text where not all of it is to be seen.
    bool event(QEvent* event) override;

  private:
    QString shownText() const;

    Qt::TextElideMode m_mode;
};

}  // namespace stet
