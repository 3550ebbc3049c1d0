#include "open/opener.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "open/paste_dialog.h"

namespace stet {

Opener::Opener(QWidget& window, QString& folder) : QObject(&window), m_window(window), m_folder(folder) {}

void Opener::askForFiles() {
    openPaths(olderFirst(askForPaths(tr("Choose Two Files, or One Page or Review"))));
}

void Opener::askForOne() {
    openPaths(askForPaths(tr("Choose a Page or Review")));
}

std::optional<QString> Opener::askForSide(Side side) {
    const QString title = side == Side::Before ? tr("Choose the Older Version") : tr("Choose the Newer Version");
    const QString path = QFileDialog::getOpenFileName(&m_window, title, m_folder);
    if (path.isEmpty()) return std::nullopt;
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

QStringList Opener::askForPaths(const QString& title) {
    const QStringList paths = QFileDialog::getOpenFileNames(&m_window, title, m_folder);
    if (!paths.isEmpty()) m_folder = QFileInfo(paths.first()).absolutePath();
    return paths;
}

void Opener::paste() {
    if (const auto texts = askForTexts(&m_window)) emit sourceChosen(Source::pasted(texts->before, texts->after));
}

void Opener::openPaths(const QStringList& given) {
    if (given.isEmpty()) return;
    QStringList paths;
    for (const QString& path : given) paths << QFileInfo(path).absoluteFilePath();
    if (const QString folder = QFileInfo(paths.last()).absolutePath(); !folder.startsWith(QDir::tempPath()))
        m_folder = folder;
    if (paths.size() == 1)
        emit sourceChosen(Source::alone(paths[0]));
    else if (paths.size() == 2)
        emit sourceChosen(Source::files(paths[0], paths[1]));
    else
        emit refused(tr("%Ln files were chosen. Choose two to compare, or one page or review.", nullptr,
                        static_cast<int>(paths.size())));
}

void Opener::openRecent(const RecentComparison& comparison) {
    if (comparison.after.isEmpty())
        openPaths({comparison.before});
    else
        openPaths({comparison.before, comparison.after});
}

QStringList Opener::filesIn(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) paths << url.toLocalFile();
    }
    return paths;
}

QStringList olderFirst(const QStringList& paths) {
    if (paths.size() != 2) return paths;
    const QDateTime first = QFileInfo(paths[0]).lastModified();
    const QDateTime second = QFileInfo(paths[1]).lastModified();
    return second < first ? QStringList{paths[1], paths[0]} : paths;
}

}  // namespace stet
