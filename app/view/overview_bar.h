#pragma once
// The whole article at a glance, beside the scroll bar of a view: where the changes are, what was decided, what is
// shown.

#include <QWidget>

#include "layout/overview_map.h"

namespace stet {

class ComparisonView;

/// Click or drag to go. Follows the view it is given, which must outlive it.
class OverviewBar : public QWidget {
    Q_OBJECT
  public:
    explicit OverviewBar(ComparisonView* view, QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    void remap();
    void refresh(const std::vector<uint32_t>& changes);
    void goTo(double y);

    ComparisonView* m_view;
    OverviewMap m_map;
};

}  // namespace stet
