#include "window/exporter.h"

#include <QDir>
#include <QFile>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QtConcurrentRun>

#include "kit/actions.h"
#include "kit/wording.h"
#include "report/html_report.h"
#include "text/atomic_file.h"
#include "window/ask_for_path.h"
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

}  // namespace

Exporter::Exporter(QWidget& window, Session& session, Settings& settings, Actions& actions)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings) {
    actions.on(ActionId::ExportReport, this, [this] {
        const QString path = askForPath(
            m_window, m_settings.folder,
            {tr("Export Report"), pairTitle(m_session.opened()) + QStringLiteral(".html"), tr("Web pages (*.html)")});
        if (!path.isEmpty()) writeReport(path);
    });
    actions.on(ActionId::Print, this, [this] { askAndPrint(); });
    actions.on(ActionId::PrintPreview, this, [this] { preview(); });
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
