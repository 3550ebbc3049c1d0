#pragma once
// The differences that a comparison looked through, as a list: a thin face over Comparison::ignored.

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "compare/comparison.h"

namespace stet {

/// White space and other signs one cannot see, made visible: "the⏎board", "a·b", "co[U+00AD]operate".
QString visibleText(std::u16string_view text);

class IgnoredModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { DifferenceRole = Qt::UserRole };  ///< uint: index in Comparison::ignored

    using QAbstractListModel::QAbstractListModel;

    /// `comparison` may be null.
    void setComparison(ComparisonPtr comparison);
    /// Lists only differences of one class; nothing: all.
    void setClass(std::optional<FoldClass> foldClass);
    /// The row of a difference; nothing when it is not listed.
    std::optional<int> rowOf(uint32_t difference) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

  private:
    void list();
    QString textOf(const IgnoredDifference& difference) const;

    ComparisonPtr m_comparison;
    std::optional<FoldClass> m_class;
    std::vector<uint32_t> m_listed;
};

}  // namespace stet
