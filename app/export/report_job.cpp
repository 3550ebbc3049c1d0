#include "export/report_job.h"

#include <QFile>
#include <QPromise>
#include <QtConcurrentRun>
#include <algorithm>
#include <streambuf>

namespace stet {

namespace {

/// A report is about so many times the characters of both texts long.
constexpr double kUsualLength = 2.3;

/// Hands bytes on while somebody wants them, and tells how far it is.
class WatchedBuffer : public std::streambuf {
  public:
    WatchedBuffer(std::streambuf& target, double expected, QPromise<tl::expected<void, WriteError>>& promise)
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
    QPromise<tl::expected<void, WriteError>>& m_promise;
};

double expectedLength(const Comparison& comparison) {
    const size_t characters = comparison.text(Side::Before).size() + comparison.text(Side::After).size();
    return 60'000 + kUsualLength * static_cast<double>(characters);
}

}  // namespace

ReportJob::ReportJob(QObject* parent) : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ReportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportJob::finish);
}

ReportJob::~ReportJob() {
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ReportJob::start(const ReportOrder& order) {
    m_watcher.cancel();
    m_order = order;
    m_watcher.setFuture(QtConcurrent::run([order](QPromise<Outcome>& promise) {
        promise.setProgressRange(0, 1000);
        const std::string path = QFile::encodeName(order.path).toStdString();
        promise.addResult(writeFile(path, [&](std::ostream& file) {
            WatchedBuffer buffer(*file.rdbuf(), expectedLength(*order.comparison), promise);
            std::ostream watched(&buffer);
            writeHtmlReport(*order.comparison, &order.review, order.options, watched);
            if (!watched) file.setstate(std::ios::badbit);
        }));
    }));
}

void ReportJob::finish() {
    if (!m_watcher.isCanceled()) {
        const Outcome outcome = m_watcher.result();
        if (outcome)
            emit written(m_order);
        else
            emit failed(outcome.error());
    }
    emit finished();
}

}  // namespace stet
