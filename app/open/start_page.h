#pragma once
// What one sees first: a place for each version, other ways in, and what was compared lately.

#include <QWidget>

#include "open/recent.h"
#include "text/span.h"

class QLabel;
class QListWidget;

namespace stet {

class FileSlot;

class StartPage : public QWidget {
    Q_OBJECT

  public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Puts a file into the slot of a side; with both filled the comparison starts.
    void setFile(Side side, const QString& path);
    PerSide<QString> files() const;
    void clearFiles();
    void setRecent(const QList<RecentComparison>& recent);

  signals:
    /// The reader wants to choose a file for a side.
    void fileWanted(stet::Side side);
    void filesChosen(const QString& before, const QString& after);
    /// One file that is to be opened alone: a page, a review.
    void pageWanted();
    void pasteWanted();
    /// The reader pressed the key to paste.
    void pasted();
    void recentChosen(const stet::RecentComparison& comparison);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeSlots();
    QWidget* makeOtherWays();

    PerSide<FileSlot*> m_slots;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
    QList<RecentComparison> m_comparisons;
};

}  // namespace stet
