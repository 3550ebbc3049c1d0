#pragma once
// The comparison on screen: names above, canvas and overview, the find bar below.

#include <QWidget>

#include "open/opening.h"
#include "panels/find_bar.h"
#include "view/comparison_view.h"

namespace stet {

class Actions;

class ComparisonPage : public QWidget {
    Q_OBJECT

  public:
    /// Binds the find actions and those of the selection.
    explicit ComparisonPage(Actions& actions, QWidget* parent = nullptr);

    ComparisonView& view() const { return *m_view; }
    FindBar& findBar() const { return *m_find; }
    /// Shows what was opened; with a null comparison nothing. The place stays where the same is compared anew.
    void setOpened(const Opened& opened);

  signals:
    void said(const QString& sentence);

  private:
    void bind(Actions& actions);
    void stepHit(int direction);

    Source m_shown;
    ComparisonView* m_view;
    FindBar* m_find;
};

}  // namespace stet
