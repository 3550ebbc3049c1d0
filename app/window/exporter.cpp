#include "window/exporter.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QtConcurrentRun>

#include "kit/actions.h"
#include "report/html_report.h"
#include "review/merged_file.h"
#include "text/atomic_file.h"
#include "window/head_texts.h"
#include "window/print_document.h"

namespace stet {

namespace {

using Outcome = tl::expected<void, WriteError>;

HtmlReportOptions reportOptions(const Opened& opened, const Settings& settings) {
    HtmlReportOptions options;
    options.layout = settings.layout == ViewLayout::Inline ? ReportLayout::Inline : ReportLayout::SideBySide;
    options.palette = static_cast<ReportPalette>(settings.marks);
    options.folds = settings.folding;
    for (const Side side : kSides) options.names[side] = opened.titles[side].toStdString();
    return options;
}

QString shown(const std::string& path) {
    return QDir::toNativeSeparators(QFile::decodeName(QByteArray::fromStdString(path)));
}

QString errorSentence(const WriteError& error) {
    return Exporter::tr("“%1” could not be written (%2). Choose another place.")
        .arg(shown(error.path), QString::fromStdString(error.detail));
}

QString noteSentence(MergedFile::Note note) {
    switch (note) {
        case MergedFile::Note::Malformed:
            return Exporter::tr("Unreadable places of the source stand as “\uFFFD”.");
        case MergedFile::Note::OtherEncoding:
            return Exporter::tr("It is UTF-8: the old encoding lacks a character.");
        case MergedFile::Note::TextOnly:
            return Exporter::tr("It is the plain text, in UTF-8.");
        case MergedFile::Note::NotExact:
            break;
    }
    return Exporter::tr("Its encoding writes some characters in several ways.");
}

}  // namespace

Exporter::Exporter(QWidget& window, Session& session, Settings& settings, Actions& actions)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings) {
    actions.on(ActionId::ExportReport, this, [this] {
        const QString path = askForPath(tr("Export Report"), pairTitle(m_session.opened()) + QStringLiteral(".html"),
                                        tr("Web pages (*.html)"));
        if (!path.isEmpty()) writeReport(path);
    });
    actions.on(ActionId::SaveMergedText, this, [this] {
        const QString path = askForPath(tr("Save Merged Text"), tr("merged.txt"), {});
        if (!path.isEmpty()) writeMergedText(path);
    });
    actions.on(ActionId::Print, this, [this] { askAndPrint(); });
    actions.on(ActionId::PrintPreview, this, [this] { preview(); });
}

QString Exporter::askForPath(const QString& title, const QString& name, const QString& kinds) {
    const QString path = QFileDialog::getSaveFileName(&m_window, title, m_settings.folder + u'/' + name, kinds);
    if (!path.isEmpty()) m_settings.folder = QFileInfo(path).absolutePath();
    return path;
}

void Exporter::writeReport(const QString& path) {
    const auto write = [comparison = m_session.comparison(), review = m_session.review(),
                        options = reportOptions(m_session.opened(), m_settings),
                        name = QFile::encodeName(path).toStdString()]() -> Outcome {
        return writeFile(name, [&](std::ostream& out) { writeHtmlReport(*comparison, &review, options, out); });
    };
    QtConcurrent::run(write).then(this, [this, path](const Outcome& outcome) {
        if (outcome)
            emit said(tr("The report is in %1").arg(QDir::toNativeSeparators(path)));
        else
            emit failed(errorSentence(outcome.error()));
    });
}

void Exporter::writeMergedText(const QString& path) {
    const Comparison& comparison = *m_session.comparison();
    const MergeOptions options{m_session.opened().kept->saved.undecided};
    const MergedFile file = mergedFile(comparison, mergedText(comparison, m_session.review(), options));
    const Outcome outcome = writeFile(QFile::encodeName(path).toStdString(), file.bytes);
    if (!outcome) {
        emit failed(errorSentence(outcome.error()));
        return;
    }
    QString sentence = tr("The merged text is in %1").arg(QDir::toNativeSeparators(path));
    if (file.note) sentence += u' ' + noteSentence(*file.note);
    emit said(sentence);
}

void Exporter::askAndPrint() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() == QDialog::Accepted) paint(&printer);
}

void Exporter::preview() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, &m_window);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, &Exporter::paint);
    dialog.exec();
}

void Exporter::paint(QPrinter* printer) const {
    printDocument(m_session.opened(), m_settings.marks, m_settings.reading.font)->print(printer);
}

}  // namespace stet
