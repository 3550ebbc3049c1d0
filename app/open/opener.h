#pragma once
// Every way in: dialogs, dropped files, the command line, recent comparisons, the next pair of a page.

#include <QObject>
#include <QStringList>

#include "kit/folders.h"
#include "open/compare_job.h"
#include "open/recent.h"

class QMimeData;
class QWidget;

namespace stet {

class Opener : public QObject {
    Q_OBJECT

  public:
    /// `folders` is where dialogs begin; it is written when a file is chosen. Both must outlive the opener.
    Opener(QWidget& window, Folders& folders);

    /// Asks for two files, or one that holds both versions; `given` stands in the fields at first.
    void askForFiles(const PerSide<QString>& given);
    void askForOne();
    std::optional<QString> askForSide(Side side);
    void paste();
    /// Opens the files that were copied, or asks for the other text beside the one that was; refused where it is
    /// neither.
    void pasteCopied();
    /// One path is a page (or review), two are a pair; others are refused with a sentence. Relative ones are made
    /// absolute: reports and the list of recent comparisons outlive the folder that the program was started in.
    void openPaths(const QStringList& paths);
    void openRecent(const RecentComparison& comparison);
    /// The local files in what was dropped.
    static QStringList filesIn(const QMimeData* data);

  signals:
    void sourceChosen(const stet::Source& source);
    void refused(const QString& sentence);

  private:
    QWidget& m_window;
    Folders& m_folders;
};

/// Two files in the order in which they were last changed, the older one first.
QStringList olderFirst(const QStringList& paths);

}  // namespace stet
