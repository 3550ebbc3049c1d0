#include "export/text_exporter.h"

#include <QDir>
#include <QFile>
#include <QWidget>

#include "kit/actions.h"
#include "kit/wording.h"
#include "open/file_names.h"
#include "open/save_dialog.h"
#include "review/merged_file.h"
#include "review/review_progress.h"
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

/// What stands in the merged text where nothing is decided.
QString undecidedSentence(uint32_t changes, Side stands) {
    const auto count = static_cast<int>(changes);
    return stands == Side::Before
               ? TextExporter::tr("%Ln change(s) are undecided: the older wording stands there", nullptr, count)
               : TextExporter::tr("%Ln change(s) are undecided: the newer wording stands there", nullptr, count);
}

QString errorSentence(HandOnError error) {
    if (error == HandOnError::WideCharset)
        return TextExporter::tr("A patch cannot be made of UTF-16 or UTF-32. Save both texts as UTF-8 first.");
    return TextExporter::tr("The texts themselves contain CriticMarkup. Export a patch or a report instead.");
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

QString TextExporter::askForPath(const QString& title, const QString& ending, const QString& kinds, Side side) {
    const QString suggested = pathBeside(m_session.opened(), m_settings.folders.last, ending, side);
    return askWhereToSave(m_window, m_session.opened(), {title, suggested, kinds});
}

void TextExporter::askForMergedText() {
    const QString path = askForPath(tr("Save Merged Text"), QStringLiteral("-merged.txt"));
    if (!path.isEmpty()) writeMergedText(path);
}

void TextExporter::askForForm(HandOnForm form) {
    QString path;
    if (form == HandOnForm::Critic)
        path = askForPath(tr("Export as CriticMarkup"), QStringLiteral(".critic.md"), tr("Texts (*.md *.txt)"));
    else if (form == HandOnForm::Patch)
        path = askForPath(tr("Export as Patch"), QStringLiteral(".patch"), tr("Patches (*.patch *.diff)"));
    else
        path = askForPath(tr("Export List of Changes"), QStringLiteral("-changes.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty()) writeForm(form, path);
}

void TextExporter::askForVersions() {
    const PerSide<QString> titles{tr("Save the Older Version"), tr("Save the Newer Version")};
    for (const Side side : kSides) {
        const QString path = askForPath(titles[side], QStringLiteral(".txt"), {}, side);
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
    const ReviewProgress progress = progressOf(m_session.review(), comparison);
    if (progress.decided < progress.changes)
        sentence +=
            QStringLiteral(". ") + undecidedSentence(progress.changes - progress.decided, m_session.undecided());
    if (file.note) sentence += QStringLiteral(". ") + noteSentence(*file.note);
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
    const Opened& opened = m_session.opened();
    const PageSplit& page = (*opened.pages)[opened.source.pair];
    if (!write(path, toUtf8(articleOf(page, side)))) return;
    QString sentence = tr("%1 is in %2").arg(opened.titles[side], QDir::toNativeSeparators(path));
    if (!m_session.drafts().empty())
        sentence += QStringLiteral(". ") + tr("Rows that are not confirmed stand as they were found.");
    emit said(sentence);
}

}  // namespace stet
