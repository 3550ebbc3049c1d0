#pragma once
// Writing or printing a report in the background: one at a time, Cancel leaves no file behind.

#include <QFont>
#include <QObject>
#include <QPrinter>
#include <memory>

#include <tl/expected.hpp>

#include "kit/scoped_watcher.h"
#include "report/html_report.h"
#include "text/atomic_file.h"

namespace stet {

/// What is to be written, and where.
struct ReportOrder {
    enum class Form : uint8_t { Html, Pdf, Paper };
    ComparisonPtr comparison;
    Review review;
    HtmlReportOptions options;
    QString path;
    bool openAfterwards = false;  ///< in the browser
    Form form = Form::Html;
    QFont font;                         ///< of a PDF and on paper
    std::shared_ptr<QPrinter> printer;  ///< of paper, which has no path
};

class ReportJob : public QObject {
    Q_OBJECT

  public:
    explicit ReportJob(QObject* parent = nullptr);

    /// Starts; what was being written before is dropped.
    void start(const ReportOrder& order);
    void cancel() { m_watcher.cancel(); }
    /// Whether what was started last goes to paper.
    bool prints() const { return m_order.form == ReportOrder::Form::Paper; }

  signals:
    void progressed(int permille);
    // One of these ends a job; a cancelled one ends with neither of the first two.
    void written(const stet::ReportOrder& order);
    void failed(const stet::ReportOrder& order, const stet::WriteError& error);
    void finished();

  private:
    using Outcome = tl::expected<void, WriteError>;
    void finish();

    ReportOrder m_order;
    ScopedWatcher<Outcome> m_watcher;
};

}  // namespace stet
