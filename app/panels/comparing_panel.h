#pragma once
// What a comparison counts as equal, how finely it marks, and the differences it looked through.

#include <QWidget>
#include <array>

#include "compare/comparison.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QSlider;

namespace stet {

class IgnoredModel;

class ComparingPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ComparingPanel(QWidget* parent = nullptr);

    /// Shows the options of a comparison and its ignored differences; null: none.
    void setComparison(const ComparisonPtr& comparison);
    /// What the last change of options did.
    void say(const QString& sentence);
    QWidget* keyTarget() const;

  signals:
    /// The reader wants other options.
    void optionsChosen(stet::FoldSet ignore, stet::Fineness fineness);
    /// The reader wants to see an ignored difference, by its index in the comparison.
    void differenceChosen(uint32_t difference);

  private:
    QWidget* makeFineness();
    QWidget* makeEqual();
    void makeLedger();
    void choose();
    void showCounts(const ComparisonPtr& comparison);

    QSlider* m_fineness;
    std::array<QCheckBox*, kFoldClassCount> m_equal{};
    QLabel* m_effect;
    QComboBox* m_class;
    IgnoredModel* m_ignored;
    QListView* m_ledger;
    bool m_following = false;  ///< the options are being set from outside
};

}  // namespace stet
