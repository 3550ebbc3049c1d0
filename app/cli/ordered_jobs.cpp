#include "cli/ordered_jobs.h"

#include <algorithm>
#include <utility>

namespace stet {

namespace {

/// Lines held for each thread: enough that none waits for a slow neighbour.
constexpr size_t kLinesPerThread = 4;

}  // namespace

OrderedJobs::OrderedJobs(size_t threads, Work work, std::ostream& out)
    : m_work(std::move(work)), m_out(out), m_limit(threads * kLinesPerThread) {
    m_threads.emplace_back([this] { runWriter(); });
    for (size_t i = 0; i < threads; ++i) m_threads.emplace_back([this] { runWorker(); });
}

OrderedJobs::~OrderedJobs() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads) thread.join();
}

void OrderedJobs::submit(std::string line) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_jobs.size() < m_limit; });
    m_jobs.push_back({std::move(line), false, std::nullopt});
    m_changed.notify_all();
}

void OrderedJobs::runWorker() {
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto isWaiting = [](const Job& job) { return !job.taken; };
        auto next = m_jobs.end();
        m_changed.wait(lock, [&] {
            next = std::find_if(m_jobs.begin(), m_jobs.end(), isWaiting);
            return next != m_jobs.end() || m_closed;
        });
        if (next == m_jobs.end()) return;
        Job& job = *next;  // stays where it is: only finished jobs leave the front
        job.taken = true;
        lock.unlock();
        std::string result = m_work(job.line);
        lock.lock();
        job.result = std::move(result);
        m_changed.notify_all();
    }
}

void OrderedJobs::runWriter() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_jobs.empty() ? m_closed : m_jobs.front().result.has_value(); });
        if (m_jobs.empty()) return;
        const std::string result = std::move(*m_jobs.front().result);
        m_jobs.pop_front();
        m_changed.notify_all();
        const bool last = m_jobs.empty() || !m_jobs.front().result;
        lock.unlock();
        m_out << result << '\n';
        if (last) m_out.flush();
        lock.lock();
    }
}

}  // namespace stet
