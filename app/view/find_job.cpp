#include "view/find_job.h"

#include <QtConcurrent>

namespace stet {

FindJob::FindJob(QObject* parent) : QObject(parent) {
    connect(&m_watcher, &QFutureWatcher<Hits>::finished, this, [this] {
        if (m_cancelled && !*m_cancelled) emit finished(m_watcher.result());
    });
}

FindJob::~FindJob() {
    cancel();
    m_watcher.waitForFinished();
}

void FindJob::start(ComparisonPtr comparison, std::shared_ptr<const std::vector<Row>> rows, const FindQuery& query) {
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(QtConcurrent::run([comparison, rows, query, cancelled = m_cancelled] {
        return findHits(*comparison, *rows, query, cancelled.get());
    }));
}

void FindJob::cancel() {
    if (m_cancelled) *m_cancelled = true;
}

}  // namespace stet
