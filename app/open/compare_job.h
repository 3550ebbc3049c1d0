#pragma once
// Opening and comparing in the background: one at a time, the latest wins, Cancel acts at once.

#include <QFutureWatcher>
#include <QObject>

#include "open/opening.h"

namespace stet {

class CompareJob : public QObject {
    Q_OBJECT

  public:
    explicit CompareJob(QObject* parent = nullptr);
    ~CompareJob() override;

    /// Starts; what was running before is dropped and reports nothing more.
    void start(const OpenRequest& request);
    /// Drops what is running: `cancelled` follows at once, the thread ends at its next look at the Progress.
    void cancel();
    bool running() const { return m_watcher.isRunning(); }

  signals:
    void started();
    /// `permille` of the whole; `what` is what goes on, for people.
    void progressed(int permille, const QString& what);
    // Exactly one of these ends a job that was not dropped for a newer one.
    void opened(const stet::Opened& opened);
    void failed(const stet::OpenFailure& failure);
    void cancelled();

  private:
    using Result = tl::expected<Opened, OpenFailure>;
    void finish();
    void dropCurrent();

    QFutureWatcher<Result> m_watcher;
};

}  // namespace stet
