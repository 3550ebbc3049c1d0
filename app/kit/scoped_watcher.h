#pragma once
// A watcher of background work that does not outlive it.

#include <QFutureWatcher>

namespace stet {

/// Tells the work to stop and waits for its end before it goes itself.
template <class Result>
class ScopedWatcher : public QFutureWatcher<Result> {
  public:
    using QFutureWatcher<Result>::QFutureWatcher;
    ~ScopedWatcher() override {
        this->cancel();
        this->waitForFinished();
    }
};

}  // namespace stet
