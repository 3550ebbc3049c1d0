#pragma once
// The changes of a comparison as a table: a thin face over Comparison and Review, nothing is copied.

#include <QAbstractTableModel>
#include <vector>

#include "compare/comparison.h"
#include "review/decisions.h"

namespace stet {

class ChangeListModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Number, Kind, Text, Classes, Verdict, Comment, ColumnCount };
    enum Role {
        ChangeRole = Qt::UserRole,  ///< uint: index in Comparison::changes
        OrderRole,                  ///< place in the order of the review
        PiecesRole,                 ///< std::vector<SummaryPiece>
    };

    explicit ChangeListModel(QObject* parent = nullptr);

    /// `comparison` may be null. `review` must outlive the model's use of it; null is an empty one.
    void setComparison(ComparisonPtr comparison, const Review* review);
    /// The changes by index in the order of the review, each once; until then they are in reading order.
    void setOrder(const std::vector<uint32_t>& order);
    const ComparisonPtr& comparison() const { return m_comparison; }
    const Review& review() const { return *m_review; }
    /// What was said about these changes (by id) is not what it was.
    void reviewChanged(const std::vector<uint32_t>& changes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    QVariant textOf(const Change& change, int row, int column) const;
    QString accessibleText(const Change& change, int row) const;
    QString verdictOf(const Change& change) const;

    ComparisonPtr m_comparison;
    const Review* m_review;
    std::vector<int> m_place;  ///< in the order of the review, by change
};

}  // namespace stet
