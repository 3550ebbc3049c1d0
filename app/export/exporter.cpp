#include "export/exporter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QUrl>
#include <algorithm>

#include "export/print_document.h"
#include "export/report_dialog.h"
#include "kit/actions.h"
#include "kit/wording.h"
#include "open/file_names.h"
#include "open/head_texts.h"
#include "report/html_report.h"

namespace stet {

namespace {

HtmlReportOptions reportOptions(const Opened& opened, const Settings& settings) {
    HtmlReportOptions options;
    options.layout = settings.layout == ViewLayout::Inline ? ReportLayout::Inline : ReportLayout::SideBySide;
    options.palette = static_cast<ReportPalette>(settings.marks);
    options.folds = settings.folding;
    options.redactPaths = true;
    for (const Side side : kSides) {
        options.names[side] = opened.titles[side].toStdString();
        options.dates[side] = dayOfChange(opened, side).toStdString();
    }
    return options;
}

bool hasComments(const Review& review) {
    return std::any_of(review.entries().begin(), review.entries().end(),
                       [](const auto& entry) { return !entry.second.comment.empty(); });
}

/// As chosen, with the versions named by where their files lie when that is to be said.
HtmlReportOptions chosenOptions(const ReportDialog& dialog, const Opened& opened) {
    HtmlReportOptions options = dialog.options();
    if (options.redactPaths) return options;
    for (const Side side : kSides) {
        const QString title = QString::fromStdString(options.names[side]);
        const QString path = QDir::toNativeSeparators(QString::fromStdString(opened.comparison->documents[side]->path));
        if (path.isEmpty()) continue;
        const bool isFile = QFileInfo(path).fileName() == title;
        options.names[side] = (isFile ? path : QStringLiteral("%1 (%2)").arg(title, path)).toStdString();
    }
    return options;
}

}  // namespace

Exporter::Exporter(QWidget& window, Session& session, Settings& settings, Actions& actions)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings) {
    connect(&m_job, &ReportJob::written, this, &Exporter::sayWritten);
    connect(&m_job, &ReportJob::failed, this, [this](const WriteError& error) { emit failed(errorSentence(error)); });
    actions.on(ActionId::ExportReport, this, [this] { askAndExport(); });
    actions.on(ActionId::Print, this, [this] { askAndPrint(); });
    actions.on(ActionId::PrintPreview, this, [this] { preview(); });
}

void Exporter::askAndExport() {
    const Opened& opened = m_session.opened();
    ReportDialog dialog(reportOptions(opened, m_settings), hasComments(m_session.review()), &m_window);
    connect(&dialog, &ReportDialog::previewAsked, this, [&] { previewReport(chosenOptions(dialog, opened)); });
    if (dialog.exec() != QDialog::Accepted) return;
    const bool pdf = dialog.form() == ReportDialog::Form::Pdf;
    const QString ending = pdf ? QStringLiteral("-report.pdf") : QStringLiteral("-report.html");
    const QString suggested = pathBeside(opened, m_settings.folder, ending);
    const QString kinds = pdf ? tr("PDF (*.pdf)") : tr("Web pages (*.html)");
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export Report"), suggested, kinds);
    if (path.isEmpty()) return;
    if (pdf)
        writePdf(path, chosenOptions(dialog, opened), dialog.opensAfterwards());
    else
        writeReport(path, chosenOptions(dialog, opened), dialog.opensAfterwards());
}

void Exporter::previewReport(const HtmlReportOptions& options) {
    if (!m_previews) m_previews = std::make_unique<QTemporaryDir>();
    writeReport(m_previews->filePath(QStringLiteral("preview.html")), options, true);
}

void Exporter::writeReport(const QString& path) {
    writeReport(path, reportOptions(m_session.opened(), m_settings), false);
}

void Exporter::writeReport(const QString& path, const HtmlReportOptions& options, bool openAfterwards) {
    m_job.start(
        {m_session.comparison(), m_session.review(), options, path, openAfterwards, ReportOrder::Form::Html, {}});
    showProgress();
}

/// Only for what takes long enough to wait for.
void Exporter::showProgress() {
    auto* dialog = new QProgressDialog(tr("Writing the report"), tr("Cancel"), 0, 1000, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumDuration(500);
    connect(&m_job, &ReportJob::progressed, dialog, &QProgressDialog::setValue);
    connect(&m_job, &ReportJob::finished, dialog, &QProgressDialog::close);
    connect(dialog, &QProgressDialog::canceled, &m_job, &ReportJob::cancel);
}

void Exporter::sayWritten(const ReportOrder& order) {
    if (order.openAfterwards) QDesktopServices::openUrl(QUrl::fromLocalFile(order.path));
    emit said(tr("The report is in %1").arg(QDir::toNativeSeparators(order.path)));
}

void Exporter::writePdf(const QString& path, const HtmlReportOptions& options, bool openAfterwards) {
    m_job.start({m_session.comparison(), m_session.review(), options, path, openAfterwards, ReportOrder::Form::Pdf,
                 m_settings.reading.font});
    showProgress();
}

void Exporter::askAndPrint() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() == QDialog::Accepted) paint(&printer, reportOptions(m_session.opened(), m_settings));
}

void Exporter::preview() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, &m_window);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* asked) { paint(asked, reportOptions(m_session.opened(), m_settings)); });
    dialog.exec();
}

void Exporter::paint(QPrinter* printer, const HtmlReportOptions& options) const {
    const PrintOrder order{*m_session.comparison(), m_session.review(), options, m_settings.reading.font};
    printer->setDocName(printTitle(order));
    printComparison(*printer, order, [](int) { return true; });
}

}  // namespace stet
