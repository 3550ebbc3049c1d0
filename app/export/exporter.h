#pragma once
// Handing on what people read: the HTML report, and paper.

#include <QObject>
#include <QTemporaryDir>
#include <memory>

#include "export/report_job.h"
#include "kit/settings.h"
#include "session/session.h"

namespace stet {

class Actions;

class Exporter : public QObject {
    Q_OBJECT

  public:
    /// Binds its actions. All must outlive the exporter.
    Exporter(QWidget& window, Session& session, Settings& settings, Actions& actions);

    /// Writes the report in the background, as the view looks or as `options` say; `said` or `failed` follows.
    void writeReport(const QString& path);
    void writeReport(const QString& path, const HtmlReportOptions& options, bool openAfterwards);
    /// The same for a PDF of what paper shows.
    void writePdf(const QString& path, const HtmlReportOptions& options, bool openAfterwards);

  signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

  private:
    void askAndExport();
    void previewReport(const HtmlReportOptions& options);
    void showProgress();
    void sayWritten(const ReportOrder& order);
    void sayFailed(const ReportOrder& order, const WriteError& error);
    ReportOrder orderOf(ReportOrder::Form form, const HtmlReportOptions& options) const;
    ReportOrder paperOrder() const;
    std::shared_ptr<QPrinter> makePrinter() const;
    void askAndPrint(const std::shared_ptr<QPrinter>& printer);
    void preview();

    QWidget& m_window;
    Session& m_session;
    Settings& m_settings;
    ReportJob m_job;
    std::unique_ptr<QTemporaryDir> m_previews;  ///< kept until the window closes: a browser may read late
};

}  // namespace stet
