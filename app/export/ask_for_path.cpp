#include "export/ask_for_path.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace stet {

QString askForPath(QWidget& window, QString& folder, const PathQuestion& question) {
    const QString suggested = QDir(folder).filePath(question.name);
    const QString path = QFileDialog::getSaveFileName(&window, question.title, suggested, question.kinds);
    if (!path.isEmpty()) folder = QFileInfo(path).absolutePath();
    return path;
}

}  // namespace stet
