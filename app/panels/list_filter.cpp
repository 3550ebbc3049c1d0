#include "panels/list_filter.h"

#include "panels/change_list_model.h"

namespace stet {

ListFilterModel::ListFilterModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ChangeListModel::OrderRole);
    setDynamicSortFilter(true);
    sort(ChangeListModel::Number);
}

void ListFilterModel::setFilter(const ChangeFilter& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    invalidateFilter();
}

bool ListFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto* model = static_cast<const ChangeListModel*>(sourceModel());
    const Comparison& comparison = *model->comparison();
    return passes(m_filter, comparison, comparison.changes[static_cast<size_t>(row)], model->review());
}

}  // namespace stet
