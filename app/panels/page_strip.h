#pragma once
// A row of an interleaved page that may be cut wrongly, shown with its seam above the comparison.

#include <QWidget>

#include "page/page.h"

class QLabel;

namespace stet {

class Actions;
class WrappingRow;

class PageStrip : public QWidget {
    Q_OBJECT

  public:
    /// Its buttons are the actions of the Page menu.
    explicit PageStrip(const Actions& actions, QWidget* parent = nullptr);

    /// How many rows of how many are unsure; none of them is shown.
    void showCount(uint32_t unsure, uint32_t rows);
    /// A row: `line` is its text, `fix` how it is to be cut.
    void showRow(const PageRow& row, const PageRowFix& fix, std::u16string_view line);
    /// Which of the unsure rows, from 1, is shown; 0: one that is sure.
    void showPlace(uint32_t number, uint32_t unsure);

  private:
    QLabel* m_what;
    QLabel* m_row;
    QLabel* m_place;
    WrappingRow* m_mending;  ///< the buttons that put a row right
};

/// What the row is and how sure that is, or that the reader says so: "Line 34: changed, seam 71 % sure".
QString rowText(const PageRow& row, const PageRowFix& fix);

/// The line around its seam as rich text: what each version has, in whole words.
QString seamHtml(const PageRowFix& fix, std::u16string_view line);

}  // namespace stet
