#include "window/ask_for_path.h"

#include <QFileDialog>
#include <QFileInfo>

namespace stet {

QString askForPath(QWidget& window, QString& folder, const PathQuestion& question) {
    const QString path =
        QFileDialog::getSaveFileName(&window, question.title, folder + u'/' + question.name, question.kinds);
    if (!path.isEmpty()) folder = QFileInfo(path).absolutePath();
    return path;
}

}  // namespace stet
