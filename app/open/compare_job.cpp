#include "open/compare_job.h"

#include <QtConcurrentRun>
#include <array>
#include <exception>

#include "kit/wording.h"

namespace stet {

namespace {

/// Where each stage ends, in thousandths of the whole: measured shares of the time of a long pair, rounded.
constexpr std::array<int, 6> kStageBounds = {0, 100, 350, 700, 950, 1000};

template <class Result>
class PromiseProgress : public Progress {
  public:
    explicit PromiseProgress(QPromise<Result>& promise) : m_promise(promise) { promise.setProgressRange(0, 1000); }

    void progressed(Stage stage, double fraction) override {
        const auto i = static_cast<size_t>(stage);
        const int permille = kStageBounds[i] + static_cast<int>(fraction * (kStageBounds[i + 1] - kStageBounds[i]));
        if (permille == m_last) return;
        m_last = permille;
        m_promise.setProgressValueAndText(permille, stageName(stage));
    }

    bool cancelled() const override { return m_promise.isCanceled(); }

  private:
    QPromise<Result>& m_promise;
    int m_last = -1;
};

}  // namespace

CompareJob::CompareJob(QObject* parent) : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CompareJob::finish);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int permille) { emit progressed(permille, m_watcher.progressText()); });
}

CompareJob::~CompareJob() {
    dropCurrent();
}

void CompareJob::start(const OpenRequest& request) {
    dropCurrent();
    m_watcher.setFuture(QtConcurrent::run([request](QPromise<Result>& promise) {
        PromiseProgress<Result> progress(promise);
        try {
            promise.addResult(openSource(request, &progress));
        } catch (const std::exception& error) {
            const QString reason = QString::fromUtf8(error.what());
            promise.addResult(tl::unexpected(OpenFailure{
                false, {}, tr("The comparison stopped: %1. Close other programs and try again.").arg(reason), {}}));
        }
    }));
    emit started();
}

void CompareJob::cancel() {
    if (!running()) return;
    dropCurrent();
    emit cancelled();
}

void CompareJob::dropCurrent() {
    m_watcher.cancel();
    m_watcher.setFuture({});
}

void CompareJob::finish() {
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) return;
    const Result result = m_watcher.result();
    if (result)
        emit opened(*result);
    else if (result.error().cancelled)
        emit cancelled();
    else
        emit failed(result.error());
}

}  // namespace stet
