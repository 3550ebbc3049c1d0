#include "open/opener.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QUrl>

#include "open/compare_dialog.h"
#include "open/paste_dialog.h"

namespace stet {

Opener::Opener(QWidget& window, Folders& folders) : QObject(&window), m_window(window), m_folders(folders) {}

void Opener::askForFiles(const PerSide<QString>& given) {
    CompareDialog dialog(given, loadRecent(QSettings()), m_folders, &m_window);
    if (dialog.exec() == QDialog::Accepted) openPaths(dialog.paths());
}

void Opener::askForOne() {
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Choose a Page, Report or Review"), m_folders.last);
    if (!path.isEmpty()) openPaths({path});
}

std::optional<QString> Opener::askForSide(Side side) {
    const QString title = side == Side::Before ? tr("Choose the Older Version") : tr("Choose the Newer Version");
    const QString path = QFileDialog::getOpenFileName(&m_window, title, m_folders.startOf(side));
    if (path.isEmpty()) return std::nullopt;
    m_folders.remember(path, side);
    return path;
}

void Opener::paste() {
    if (const auto texts = askForTexts(&m_window)) emit sourceChosen(Source::pasted(texts->before, texts->after));
}

void Opener::pasteCopied() {
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QStringList files = copied ? filesIn(copied) : QStringList();
    const QString text = copied ? copied->text() : QString();
    if (!files.isEmpty()) {
        openPaths(olderFirst(files));
    } else if (text.trimmed().isEmpty()) {
        emit refused(
            tr("There is nothing to paste: the clipboard holds no text and no file. Copy one of the versions."));
    } else if (const auto texts = askForTexts(&m_window, text)) {
        emit sourceChosen(Source::pasted(texts->before, texts->after));
    }
}

void Opener::openPaths(const QStringList& given) {
    if (given.isEmpty()) return;
    QStringList paths;
    for (const QString& path : given) paths << QFileInfo(path).absoluteFilePath();
    if (paths.size() == 1) {
        m_folders.remember(paths[0]);
        emit sourceChosen(Source::alone(paths[0]));
    } else if (paths.size() == 2) {
        m_folders.remember(paths[0], Side::Before);
        m_folders.remember(paths[1], Side::After);
        emit sourceChosen(Source::files(paths[0], paths[1]));
    } else {
        emit refused(tr("%Ln files were chosen. Choose two to compare, or one page or review.", nullptr,
                        static_cast<int>(paths.size())));
    }
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
