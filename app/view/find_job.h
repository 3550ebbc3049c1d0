#pragma once
// Searches both versions in the background. A new search drops the one before.

#include <QFutureWatcher>
#include <QObject>

#include "layout/find_hits.h"

namespace stet {

class FindJob : public QObject {
    Q_OBJECT
  public:
    using Hits = std::vector<FindHit>;

    explicit FindJob(QObject* parent = nullptr);
    ~FindJob() override;

    void start(ComparisonPtr comparison, std::shared_ptr<const std::vector<Row>> rows, const FindQuery& query);
    void cancel();

  signals:
    void finished(const std::vector<FindHit>& hits);

  private:
    QFutureWatcher<Hits> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

}  // namespace stet
