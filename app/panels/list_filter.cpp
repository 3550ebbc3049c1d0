#include "panels/list_filter.h"

#include "kit/wording.h"
#include "panels/change_list_model.h"
#include "review/review_progress.h"

namespace stet {

namespace {

bool isIn(ListFilter::State state, const Change& change, const Review& review) {
    using enum ListFilter::State;
    switch (state) {
        case Any:
            return true;
        case Undecided:
            return !isDecided(review, change);
        case Accepted:
            return decisionOf(review, change) == Decision::Accepted;
        case Rejected:
            return decisionOf(review, change) == Decision::Rejected;
        case Seen:
            return decisionOf(review, change) == Decision::Seen;
        case Flagged:
            return review.of(change.id).flagged;
        case Commented:
            return !review.of(change.id).comment.empty();
    }
    return true;
}

bool says(const Comparison& comparison, const Change& change, const Review& review, const QString& text) {
    for (const Side side : kSides) {
        const std::u16string_view words = slice(comparison.text(side), change.span[side]);
        if (QStringView(words).contains(text, Qt::CaseInsensitive)) return true;
    }
    return QString::fromStdString(review.of(change.id).comment).contains(text, Qt::CaseInsensitive);
}

}  // namespace

bool passes(const ListFilter& filter, const Comparison& comparison, const Change& change, const Review& review) {
    if (filter.kind && change.kind != *filter.kind && !(*filter.kind == ChangeKind::Moved && change.moved))
        return false;
    if (filter.changeClass && !change.classes.contains(*filter.changeClass)) return false;
    if (!isIn(filter.state, change, review)) return false;
    return filter.text.isEmpty() || says(comparison, change, review, filter.text);
}

ListFilterModel::ListFilterModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ChangeListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void ListFilterModel::setFilter(const ListFilter& filter) {
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
