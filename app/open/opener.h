#pragma once
// Every way in: dialogs, dropped files, the command line, recent comparisons, the next pair of a page.

#include <QObject>
#include <QStringList>

#include "open/compare_job.h"
#include "open/recent.h"

class QMimeData;
class QWidget;

namespace stet {

class Opener : public QObject {
    Q_OBJECT

  public:
    /// `folder` is where dialogs begin; it is written when a file is chosen. Both must outlive the opener.
    Opener(QWidget& window, QString& folder);

    /// Asks for two files, or one that stands alone.
    void askForFiles();
    void askForOne();
    std::optional<QString> askForSide(Side side);
    void paste();
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
    QStringList askForPaths(const QString& title);

    QWidget& m_window;
    QString& m_folder;
};

/// Two files in the order in which they were last changed, the older one first.
QStringList olderFirst(const QStringList& paths);

}  // namespace stet
