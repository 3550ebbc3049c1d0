#pragma once
// A row of an interleaved page that may be cut wrongly, shown with its seam above the comparison.

#include <QWidget>
#include <optional>

#include "page/page.h"

class QAbstractButton;
class QLabel;

namespace stet {

class Actions;
enum class ActionId : uint8_t;
class ElidedLabel;
class WrappingRow;

/// A row as the strip has it.
struct ShownRow {
    const PageRow& row;
    PageRowFix fix;                    ///< how the reader would have it
    std::optional<PageRowFix> before;  ///< how it was read before something was said of another row; nothing: the same
};

class PageStrip : public QWidget {
    Q_OBJECT

  public:
    /// Its buttons are the actions of the Page menu.
    explicit PageStrip(const Actions& actions, QWidget* parent = nullptr);

    /// How many rows of how many are unsure, and how many the reader put otherwise and did not confirm; no row is
    /// shown.
    void showCount(uint32_t unsure, uint32_t rows, uint32_t drafts);
    /// A row: `line` is its text.
    void showRow(const ShownRow& shown, std::u16string_view line);
    /// Which of the unsure rows, from 1, is shown; 0: one that is sure.
    void showPlace(uint32_t number, uint32_t unsure);
    /// How many rows were read anew, and which of them, from 1, is shown; 0: another one.
    void showAnew(uint32_t number, uint32_t anew);

  signals:
    /// The reader wants to see where this side of the row stands.
    void cellWanted(stet::Side side);

  private:
    QWidget* makeSeam();
    QAbstractButton* button(const Actions& actions, ActionId id, const QString& words);
    /// The buttons that put a row right, below each other where there is no room.
    WrappingRow* makeMending(const Actions& actions);

    QLabel* m_count;
    ElidedLabel* m_what;
    QLabel* m_place;
    PerSide<QLabel*> m_names;
    PerSide<ElidedLabel*> m_cells;
    QAbstractButton* m_anew = nullptr;
    QWidget* m_seam;
    WrappingRow* m_mending;
};

/// What the row is and how sure that is, or that the reader says so: "Line 34: changed, seam 71 % sure".
QString rowText(const ShownRow& shown);

/// The words of the line on both sides of its seam; the same on both of a row of both versions.
PerSide<QString> seamTexts(const PageRowFix& fix, std::u16string_view line);

}  // namespace stet
