#pragma once
// Which changes the list shows, and in which order.

#include <QSortFilterProxyModel>
#include <QString>
#include <optional>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

/// What a change must be to be listed; an empty member asks for nothing.
struct ListFilter {
    enum class State { Any, Undecided, Accepted, Rejected, Seen, Flagged, Commented };
    std::optional<ChangeKind> kind;
    std::optional<ChangeClass> changeClass;
    State state = State::Any;
    QString text;  ///< found in the whole text of either side, or in the comment; case does not matter

    bool operator==(const ListFilter&) const = default;
};

bool passes(const ListFilter& filter, const Comparison& comparison, const Change& change, const Review& review);

/// ChangeListModel, filtered and sorted.
class ListFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit ListFilterModel(QObject* parent = nullptr);
    const ListFilter& filter() const { return m_filter; }
    void setFilter(const ListFilter& filter);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    ListFilter m_filter;
};

}  // namespace stet
