#include "export/text_exporter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

#include "export/ask_for_path.h"
#include "kit/actions.h"
#include "kit/wording.h"
#include "review/merged_file.h"
#include "text/atomic_file.h"
#include "text/unicode.h"

namespace stet {

namespace {

QString noteSentence(MergedFile::Note note) {
    switch (note) {
        case MergedFile::Note::Malformed:
            return TextExporter::tr("Unreadable places of the source stand as “\uFFFD”.");
        case MergedFile::Note::OtherEncoding:
            return TextExporter::tr("It is UTF-8: the old encoding lacks a character.");
        case MergedFile::Note::TextOnly:
            return TextExporter::tr("It is the plain text, in UTF-8.");
        case MergedFile::Note::NotExact:
            break;
    }
    return TextExporter::tr("Its encoding writes some characters in several ways.");
}

QString errorSentence(HandOnError error) {
    if (error == HandOnError::WideCharset)
        return TextExporter::tr("A patch cannot be made of UTF-16 or UTF-32. Save both texts as UTF-8 first.");
    return TextExporter::tr("The texts themselves contain CriticMarkup. Export a patch or a report instead.");
}

/// The name of the newer text without its ending.
QString stemOf(const Opened& opened) {
    const QString stem = QFileInfo(opened.titles.after).completeBaseName();
    return stem.isEmpty() ? TextExporter::tr("changes") : stem;
}

}  // namespace

TextExporter::TextExporter(QWidget& window, Session& session, Settings& settings, Actions& actions)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings) {
    actions.on(ActionId::SaveMergedText, this, [this] { askForMergedText(); });
    actions.on(ActionId::SaveVersions, this, [this] { askForVersions(); });
    actions.on(ActionId::ExportCritic, this, [this] { askForForm(HandOnForm::Critic); });
    actions.on(ActionId::ExportPatch, this, [this] { askForForm(HandOnForm::Patch); });
    actions.on(ActionId::ExportList, this, [this] { askForForm(HandOnForm::Csv); });
}

void TextExporter::askForMergedText() {
    const PathQuestion question{tr("Save Merged Text"), tr("merged.txt"), {}};
    if (const QString path = askForPath(m_window, m_settings.folder, question); !path.isEmpty()) writeMergedText(path);
}

void TextExporter::askForForm(HandOnForm form) {
    const QString stem = stemOf(m_session.opened());
    PathQuestion question{tr("Export List of Changes"), stem + QStringLiteral(".csv"), tr("Tables (*.csv)")};
    if (form == HandOnForm::Critic)
        question = {tr("Export as CriticMarkup"), stem + QStringLiteral(".critic.md"), tr("Texts (*.md *.txt)")};
    if (form == HandOnForm::Patch)
        question = {tr("Export as Patch"), stem + QStringLiteral(".patch"), tr("Patches (*.patch *.diff)")};
    if (const QString path = askForPath(m_window, m_settings.folder, question); !path.isEmpty()) writeForm(form, path);
}

void TextExporter::askForVersions() {
    const PerSide<QString> titles{tr("Save the Older Version"), tr("Save the Newer Version")};
    for (const Side side : kSides) {
        const PathQuestion question{titles[side], m_session.opened().titles[side] + QStringLiteral(".txt"), {}};
        const QString path = askForPath(m_window, m_settings.folder, question);
        if (path.isEmpty()) return;
        writeVersion(side, path);
    }
}

bool TextExporter::write(const QString& path, const std::string& bytes) {
    const auto written = writeFile(QFile::encodeName(path).toStdString(), bytes);
    if (!written) emit failed(stet::errorSentence(written.error()));
    return written.has_value();
}

void TextExporter::writeMergedText(const QString& path) {
    const Comparison& comparison = *m_session.comparison();
    const MergedFile file = mergedFile(comparison, mergedText(comparison, m_session.review(), {m_session.undecided()}));
    if (!write(path, file.bytes)) return;
    QString sentence = tr("The merged text is in %1").arg(QDir::toNativeSeparators(path));
    if (file.note) sentence += u' ' + noteSentence(*file.note);
    emit said(sentence);
}

void TextExporter::writeForm(HandOnForm form, const QString& path) {
    const auto bytes = handOn(form, *m_session.comparison(), m_session.review(), m_session.undecided());
    if (!bytes)
        emit failed(errorSentence(bytes.error()));
    else if (write(path, *bytes))
        emit said(tr("The changes are in %1").arg(QDir::toNativeSeparators(path)));
}

void TextExporter::writeVersion(Side side, const QString& path) {
    if (write(path, toUtf8(m_session.comparison()->text(side))))
        emit said(tr("%1 is in %2").arg(m_session.opened().titles[side], QDir::toNativeSeparators(path)));
}

}  // namespace stet
