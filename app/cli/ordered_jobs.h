#pragma once
// Lines in, lines out, worked on at the same time and written in order.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <ostream>
#include <string>
#include <thread>
#include <vector>

namespace stet {

/// Runs `work` on each submitted line in one of `threads` threads and writes the results in the order of the lines,
/// each as soon as it is its turn. Only a few lines are held at any time.
class OrderedJobs {
  public:
    /// `work` is called from several threads at once and must not throw.
    using Work = std::function<std::string(const std::string& line)>;

    OrderedJobs(size_t threads, Work work, std::ostream& out);
    /// Waits until everything is written.
    ~OrderedJobs();
    OrderedJobs(const OrderedJobs&) = delete;
    OrderedJobs& operator=(const OrderedJobs&) = delete;

    /// Blocks while too many lines are waiting.
    void submit(std::string line);

  private:
    struct Job {
        std::string line;
        bool taken = false;
        std::optional<std::string> result;
    };

    void runWorker();
    void runWriter();

    Work m_work;
    std::ostream& m_out;
    size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;  ///< in the order of the lines; the front is the next to be written
    bool m_closed = false;   ///< no more lines will come
    std::vector<std::thread> m_threads;
};

}  // namespace stet
