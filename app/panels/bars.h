#pragma once
// Small charts: a row of upright bars, and one lying bar.

#include <QWidget>
#include <vector>

namespace stet {

/// One upright bar a value, from left to right. Where there are more values than pixels, a bar is the lowest of its
/// neighbours, so that none that stands out is lost.
class BarChart : public QWidget {
    Q_OBJECT

  public:
    explicit BarChart(QWidget* parent = nullptr);
    /// Values from 0 to 1.
    void setValues(std::vector<double> values);
    QSize sizeHint() const override;

  signals:
    /// The reader chose a value.
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

  private:
    int indexAt(int x) const;

    std::vector<double> m_values;
};

/// A lying bar that fills a share of its width.
class ShareBar : public QWidget {
  public:
    /// `share` from 0 to 1.
    explicit ShareBar(double share, QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_share;
};

}  // namespace stet
