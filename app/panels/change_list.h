#pragma once
// The list of changes beside the text: filters above, the changes, how many of them are shown below.

#include <QWidget>
#include <optional>

#include "panels/change_delegate.h"
#include "panels/list_filter.h"
#include "review/review_order.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace stet {

class ChangeListModel;

class ChangeList : public QWidget {
    Q_OBJECT

  public:
    /// `model` must outlive the list.
    explicit ChangeList(ChangeListModel& model, QWidget* parent = nullptr);

    /// The view whose focus lets bare keys act.
    QWidget* keyTarget() const;
    /// Marks a change as the current one, if the filters show it.
    void setCurrentChange(std::optional<uint32_t> change);
    void setMarkPalette(MarkPalette palette);
    /// Shows which order the changes are in; the model has it.
    void setOrder(ReviewOrder order);

  signals:
    /// The reader chose a change.
    void changeChosen(uint32_t change);
    void orderChosen(stet::ReviewOrder order);
    /// The list shows what passes.
    void filterChosen(const stet::ChangeFilter& filter);

  protected:
    /// Esc clears the filter and goes to the list.
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void makeFilters();
    void applyFilter();
    void clearFilter();
    void tellCount();
    void choose(const QModelIndex& index);

    ChangeListModel& m_model;
    ListFilterModel* m_shown;
    ChangeDelegate* m_delegate;
    QLineEdit* m_text;
    QComboBox* m_kind;
    QComboBox* m_class;
    QComboBox* m_state;
    QComboBox* m_order;
    QListView* m_list;
    QLabel* m_hint;  ///< stands in the list where the filter shows nothing
    QLabel* m_count;
    bool m_following = false;  ///< the current row is being set from outside
};

}  // namespace stet
