#pragma once
// ChangeListModel, filtered, in the order of the review.

#include <QSortFilterProxyModel>

#include "review/change_filter.h"

namespace stet {

class ListFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit ListFilterModel(QObject* parent = nullptr);
    const ChangeFilter& filter() const { return m_filter; }
    void setFilter(const ChangeFilter& filter);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    ChangeFilter m_filter;
};

}  // namespace stet
