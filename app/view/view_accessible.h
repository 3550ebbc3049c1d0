#pragma once
// What a screen reader is told: the view holds rows and folds, a row holds the changes in it, each a sentence.

#include <unordered_map>

#include <QAccessibleWidget>

#include "view/comparison_view.h"

namespace stet {

/// Makes Qt ask ViewAccessible about every ComparisonView. Once is enough; more does no harm.
void installViewAccessible();

class ViewAccessible : public QAccessibleWidget {
  public:
    explicit ViewAccessible(ComparisonView* view);
    ~ViewAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int item) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    ComparisonView* view() const;
    /// The interface of a change; null when it is in a fold.
    QAccessibleInterface* ofChange(uint32_t change) const;
    /// The items stand for something else now.
    void forget();

  private:
    mutable std::unordered_map<int, QAccessible::Id> m_rows;  ///< by item, made when asked for
};

}  // namespace stet
