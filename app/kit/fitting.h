#pragma once
// Windows, panels and rows of controls that fit small screens.

#include <QWidget>

class QBoxLayout;
class QLayout;

namespace stet {

/// Makes a window so large, as far as the screen has room for it and its frame.
void resizeToFit(QWidget& window, QSize wanted);

/// A panel that keeps its width, and scrolls where the window is too low for it.
QWidget* scrolling(QWidget* panel);

/// Groups of controls beside each other; below each other where that is too wide.
class WrappingRow : public QWidget {
  public:
    explicit WrappingRow(QWidget* parent = nullptr);

    void addGroup(QLayout* group);
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// Of all groups beside each other, in pixels.
    int wholeWidth() const;

    QBoxLayout* m_groups;
};

}  // namespace stet
