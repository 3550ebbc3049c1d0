#include "panels/change_list_model.h"

#include <numeric>

#include "kit/icons.h"
#include "kit/wording.h"
#include "panels/change_summary.h"
#include "review/review_progress.h"

namespace stet {

namespace {

const Review kNoReview;

const char* verdictIcon(std::optional<Decision> decision) {
    if (decision == Decision::Accepted) return "accept";
    if (decision == Decision::Rejected) return "reject";
    if (decision == Decision::Seen) return "seen";
    return "";
}

}  // namespace

ChangeListModel::ChangeListModel(QObject* parent) : QAbstractTableModel(parent), m_review(&kNoReview) {}

void ChangeListModel::setComparison(ComparisonPtr comparison, const Review* review) {
    beginResetModel();
    m_comparison = std::move(comparison);
    m_review = review ? review : &kNoReview;
    m_place.resize(static_cast<size_t>(rowCount()));
    std::iota(m_place.begin(), m_place.end(), 0);
    endResetModel();
}

void ChangeListModel::setOrder(const std::vector<uint32_t>& order) {
    for (size_t place = 0; place < order.size(); ++place) m_place[order[place]] = static_cast<int>(place);
    if (!order.empty()) emit dataChanged(index(0, Number), index(rowCount() - 1, Number), {OrderRole});
}

void ChangeListModel::reviewChanged(const std::vector<uint32_t>& changes) {
    for (const uint32_t change : changes) {
        const int row = static_cast<int>(change);
        emit dataChanged(index(row, Verdict), index(row, Comment));
    }
}

int ChangeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->changes.size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Change& change = m_comparison->changes[static_cast<size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return textOf(change, index.row(), index.column());
        case Qt::ToolTipRole:
            return index.column() == Text || index.column() == Comment ? textOf(change, index.row(), index.column())
                                                                       : QVariant();
        case Qt::DecorationRole:
            if (index.column() == Verdict) return icon(verdictIcon(decisionOf(*m_review, change)));
            return {};
        case Qt::TextAlignmentRole:
            if (index.column() == Number) return QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case Qt::AccessibleTextRole:
            return accessibleText(change, index.row());
        case PiecesRole:
            return QVariant::fromValue(summaryOf(*m_comparison, change));
        case ChangeRole:
            return static_cast<uint>(index.row());
        case OrderRole:
            return m_place[static_cast<size_t>(index.row())];
        default:
            return {};
    }
}

QVariant ChangeListModel::textOf(const Change& change, int row, int column) const {
    switch (column) {
        case Number:
            return row + 1;
        case Kind:
            return change.moved && change.kind != ChangeKind::Moved ? tr("%1, moved").arg(kindName(change.kind))
                                                                    : kindName(change.kind);
        case Text:
            return summaryText(summaryOf(*m_comparison, change));
        case Classes:
            return classNames(change.classes);
        case Verdict:
            return verdictOf(change);
        case Comment:
            return QString::fromStdString(m_review->of(change.id).comment).simplified();
        default:
            return {};
    }
}

QString ChangeListModel::verdictOf(const Change& change) const {
    const auto decision = decisionOf(*m_review, change);
    QString verdict;
    if (!decision)
        verdict = tr("mixed");
    else if (*decision != Decision::Undecided)
        verdict = decisionName(*decision);
    if (!m_review->of(change.id).flagged) return verdict;
    return verdict.isEmpty() ? tr("⚑ later") : tr("%1 ⚑").arg(verdict);
}

QString ChangeListModel::accessibleText(const Change& change, int row) const {
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString part = textOf(change, row, column).toString();
        if (!part.isEmpty()) parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("No.");
        case Kind:
            return tr("Kind");
        case Text:
            return tr("Before → after");
        case Classes:
            return tr("What changed");
        case Verdict:
            return tr("Decision");
        case Comment:
            return tr("Comment");
        default:
            return {};
    }
}

}  // namespace stet
