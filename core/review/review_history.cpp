#include "review/review_history.h"

#include <algorithm>

namespace stet {

void ReviewHistory::add(ReviewStep step) {
    const bool nothing =
        std::all_of(step.begin(), step.end(), [&](const auto& entry) { return m_now.of(entry.first) == entry.second; });
    if (nothing) return;
    m_done.push_back(std::move(step));
    m_undone.clear();
}

std::vector<uint64_t> ReviewHistory::swapLast(std::vector<ReviewStep>& from, std::vector<ReviewStep>& to) {
    if (from.empty()) return {};
    to.push_back(m_now.apply(std::move(from.back())));
    from.pop_back();
    std::vector<uint64_t> touched;
    for (const auto& [change, entry] : to.back()) touched.push_back(change);
    return touched;
}

}  // namespace stet
