#pragma once
// Figures about both texts: their sizes, how alike they are, paragraph by paragraph, and what kinds of change there
// are.

#include <QScrollArea>

#include "compare/comparison.h"

class QGridLayout;

namespace stet {

class StatisticsPanel : public QScrollArea {
    Q_OBJECT

  public:
    explicit StatisticsPanel(QWidget* parent = nullptr);

    /// Shows the figures of a comparison; null: none.
    void setComparison(const ComparisonPtr& comparison);

  signals:
    /// The reader chose a paragraph of the newer text.
    void paragraphChosen(uint32_t paragraph);
};

}  // namespace stet
