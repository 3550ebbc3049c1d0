#pragma once
// Finding words in both texts: a line below the comparison.

#include <QWidget>

#include "layout/view_style.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace stet {

class FindBar : public QWidget {
    Q_OBJECT

  public:
    explicit FindBar(QWidget* parent = nullptr);
    /// Shows the bar and takes the focus; `words`, when given, are sought.
    void open(const QString& words = {});
    void leave();
    void showHits(int current, int count);

  signals:
    void queryChanged(const FindQuery& query);
    /// +1: next, -1: previous.
    void stepWanted(int direction);
    /// The bar has closed; nothing is sought any more.
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    FindQuery query() const;

    QLineEdit* m_words;
    QCheckBox* m_case;
    QCheckBox* m_whole;
    QLabel* m_hits;
};

}  // namespace stet
