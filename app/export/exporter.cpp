#include "export/exporter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QUrl>
#include <algorithm>

#include "export/print_preview.h"
#include "export/report_dialog.h"
#include "kit/actions.h"
#include "kit/wording.h"
#include "open/file_names.h"
#include "open/head_texts.h"
#include "open/save_dialog.h"
#include "report/html_report.h"

namespace stet {

namespace {

constexpr QMarginsF kPaperMargins{15, 16, 15, 14};  ///< in millimetres

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
    connect(&m_job, &ReportJob::failed, this, &Exporter::sayFailed);
    actions.on(ActionId::ExportReport, this, [this] { askAndExport(); });
    actions.on(ActionId::Print, this, [this] { askAndPrint(makePrinter()); });
    actions.on(ActionId::PrintPreview, this, [this] { preview(); });
}

void Exporter::askAndExport() {
    const Opened& opened = m_session.opened();
    ReportDialog dialog(reportOptions(opened, m_settings), hasComments(m_session.review()), &m_window);
    connect(&dialog, &ReportDialog::previewAsked, this, [&] { previewReport(chosenOptions(dialog, opened)); });
    if (dialog.exec() != QDialog::Accepted) return;
    const bool pdf = dialog.form() == ReportDialog::Form::Pdf;
    const QString ending = pdf ? QStringLiteral("-report.pdf") : QStringLiteral("-report.html");
    const QString suggested = pathBeside(opened, m_settings.folders.last, ending);
    const QString kinds = pdf ? tr("PDF (*.pdf)") : tr("Web pages (*.html)");
    const QString path = askWhereToSave(m_window, opened, {tr("Export Report"), suggested, kinds});
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
    ReportOrder order = orderOf(ReportOrder::Form::Html, options);
    order.path = path;
    order.openAfterwards = openAfterwards;
    m_job.start(order);
    showProgress();
}

/// Only for what takes long enough to wait for.
void Exporter::showProgress() {
    auto* dialog = new QProgressDialog(m_job.prints() ? tr("Printing") : tr("Writing the report"), tr("Cancel"), 0,
                                       1000, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumDuration(500);
    connect(&m_job, &ReportJob::progressed, dialog, &QProgressDialog::setValue);
    connect(&m_job, &ReportJob::finished, dialog, &QProgressDialog::close);
    connect(dialog, &QProgressDialog::canceled, &m_job, &ReportJob::cancel);
}

void Exporter::sayFailed(const ReportOrder& order, const WriteError& error) {
    const bool onPaper = order.form == ReportOrder::Form::Paper;
    emit failed(onPaper ? tr("Nothing could be printed. Look whether the printer is ready.") : errorSentence(error));
}

void Exporter::sayWritten(const ReportOrder& order) {
    if (order.form == ReportOrder::Form::Paper) {
        emit said(tr("It is on its way to the printer."));
        return;
    }
    if (order.openAfterwards) QDesktopServices::openUrl(QUrl::fromLocalFile(order.path));
    emit said(tr("The report is in %1").arg(QDir::toNativeSeparators(order.path)));
}

void Exporter::writePdf(const QString& path, const HtmlReportOptions& options, bool openAfterwards) {
    ReportOrder order = orderOf(ReportOrder::Form::Pdf, options);
    order.path = path;
    order.openAfterwards = openAfterwards;
    m_job.start(order);
    showProgress();
}

ReportOrder Exporter::orderOf(ReportOrder::Form form, const HtmlReportOptions& options) const {
    ReportOrder order;
    order.comparison = m_session.comparison();
    order.review = m_session.review();
    order.options = options;
    order.form = form;
    order.font = m_settings.reading.font;
    return order;
}

ReportOrder Exporter::paperOrder() const {
    return orderOf(ReportOrder::Form::Paper, reportOptions(m_session.opened(), m_settings));
}

std::shared_ptr<QPrinter> Exporter::makePrinter() const {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageMargins(kPaperMargins, QPageLayout::Millimeter);
    return printer;
}

void Exporter::askAndPrint(const std::shared_ptr<QPrinter>& printer) {
    QPrintDialog dialog(printer.get(), &m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    ReportOrder order = paperOrder();
    order.printer = printer;
    m_job.start(order);
    showProgress();
}

void Exporter::preview() {
    const auto printer = makePrinter();
    PrintPreview dialog(paperOrder(), *printer, &m_window);
    if (dialog.exec() == QDialog::Accepted) askAndPrint(printer);
}

}  // namespace stet
