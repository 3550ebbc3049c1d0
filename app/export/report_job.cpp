#include "export/report_job.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QPdfWriter>
#include <QPromise>
#include <QtConcurrentRun>
#include <algorithm>
#include <streambuf>

#include "export/print_document.h"

namespace stet {

namespace {

/// A report is about so many times the characters of both texts long.
constexpr double kUsualLength = 2.3;

using Promise = QPromise<tl::expected<void, WriteError>>;

/// Hands bytes on while somebody wants them, and tells how far it is.
class WatchedBuffer : public std::streambuf {
  public:
    WatchedBuffer(std::streambuf& target, double expected, Promise& promise)
        : m_target(target), m_expected(expected), m_promise(promise) {}

  protected:
    int_type overflow(int_type c) override {
        const char byte = traits_type::to_char_type(c);
        return xsputn(&byte, 1) == 1 ? c : traits_type::eof();
    }
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        if (m_promise.isCanceled()) return 0;
        m_written += static_cast<double>(count);
        m_promise.setProgressValue(std::min(990, static_cast<int>(1000 * m_written / m_expected)));
        return m_target.sputn(bytes, count);
    }

  private:
    std::streambuf& m_target;
    double m_expected;
    double m_written = 0;
    Promise& m_promise;
};

double expectedLength(const Comparison& comparison) {
    const size_t characters = comparison.text(Side::Before).size() + comparison.text(Side::After).size();
    return 60'000 + kUsualLength * static_cast<double>(characters);
}

void writeHtml(const ReportOrder& order, std::ostream& file, Promise& promise) {
    WatchedBuffer buffer(*file.rdbuf(), expectedLength(*order.comparison), promise);
    std::ostream watched(&buffer);
    writeHtmlReport(*order.comparison, &order.review, order.options, watched);
    if (!watched) file.setstate(std::ios::badbit);
}

/// The paper that is usual where the reader lives.
QPageSize usualPaper() {
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

void writePdf(const ReportOrder& order, std::ostream& file, Promise& promise) {
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    const PrintOrder print{*order.comparison, order.review, order.options, order.font};
    writer.setTitle(printTitle(print));
    writer.setCreator(QStringLiteral("Stet"));
    writer.setPageLayout({usualPaper(), QPageLayout::Portrait, {15, 16, 15, 14}, QPageLayout::Millimeter});
    const bool printed = printComparison(writer, print, [&](int permille) {
        promise.setProgressValue(permille);
        return !promise.isCanceled();
    });
    file.write(pdf.data().constData(), pdf.data().size());
    if (!printed) file.setstate(std::ios::badbit);
}

tl::expected<void, WriteError> print(const ReportOrder& order, Promise& promise) {
    const PrintOrder print{*order.comparison, order.review, order.options, order.font};
    order.printer->setDocName(printTitle(print));
    const bool printed = printComparison(*order.printer, print, [&](int permille) {
        promise.setProgressValue(permille);
        return !promise.isCanceled();
    });
    if (printed && order.printer->printerState() != QPrinter::Error) return {};
    order.printer->abort();
    return tl::unexpected(WriteError{});
}

}  // namespace

ReportJob::ReportJob(QObject* parent) : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ReportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportJob::finish);
}

void ReportJob::start(const ReportOrder& order) {
    m_watcher.cancel();
    m_order = order;
    m_watcher.setFuture(QtConcurrent::run([order](QPromise<Outcome>& promise) {
        promise.setProgressRange(0, 1000);
        if (order.form == ReportOrder::Form::Paper) {
            promise.addResult(print(order, promise));
            return;
        }
        const std::string path = QFile::encodeName(order.path).toStdString();
        promise.addResult(writeFile(path, [&](std::ostream& file) {
            if (order.form == ReportOrder::Form::Pdf)
                writePdf(order, file, promise);
            else
                writeHtml(order, file, promise);
        }));
    }));
}

void ReportJob::finish() {
    if (!m_watcher.isCanceled()) {
        const Outcome outcome = m_watcher.result();
        if (outcome)
            emit written(m_order);
        else
            emit failed(m_order, outcome.error());
    }
    emit finished();
}

}  // namespace stet
