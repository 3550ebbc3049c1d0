#include "open/save_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "text/atomic_file.h"

namespace stet {

namespace {

struct SaveDialog {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

/// The files that hold what is open: as they were given, and where a review says that its texts lay.
std::vector<std::string> filesOf(const Opened& opened, const QString& own) {
    std::vector<std::string> files;
    for (const Side side : kSides) {
        const QString& path = opened.source.paths[side];
        if (!path.isEmpty() && path != own) files.push_back(QFile::encodeName(path).toStdString());
        const std::string& text = opened.comparison->documents[side]->path;
        if (QFileInfo(QString::fromStdString(text)).isAbsolute()) files.push_back(text);
    }
    return files;
}

/// Says why nothing can be written to `path`, or asks where that would lose a file. Qt's own question comes too early:
/// it would offer to replace what must stay.
bool mayWrite(QWidget& window, const Opened& opened, const SaveQuestion& question, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (writesOver(QFile::encodeName(path).toStdString(), filesOf(opened, question.own))) {
        QMessageBox::warning(
            &window, question.title,
            SaveDialog::tr("“%1” is being compared and would be lost. Choose another name.").arg(name));
        return false;
    }
    return !QFileInfo::exists(path) ||
           QMessageBox::question(&window, question.title,
                                 SaveDialog::tr("“%1” exists already. Replace it?").arg(name)) == QMessageBox::Yes;
}

}  // namespace

QString askWhereToSave(QWidget& window, const Opened& opened, const SaveQuestion& question) {
    QFileDialog dialog(&window, question.title, QFileInfo(question.suggested).path(), question.kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(QFileInfo(question.suggested).suffix());
    dialog.selectFile(question.suggested);
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().value(0);
        if (mayWrite(window, opened, question, path)) return path;
    }
    return {};
}

}  // namespace stet
