#pragma once
// Undo and redo without end over a review.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "review/decisions.h"

namespace stet {

class ReviewHistory {
  public:
    explicit ReviewHistory(Review review = {}) : m_now(std::move(review)) {}

    const Review& now() const { return m_now; }

    /// As in Review; each is one step.
    void decide(std::span<const Target> targets, Decision decision) { add(m_now.decide(targets, decision)); }
    void flag(uint64_t change, bool flagged) { add(m_now.flag(change, flagged)); }
    void comment(uint64_t change, std::string text) { add(m_now.comment(change, std::move(text))); }
    bool markShown(uint64_t change) { return m_now.markShown(change); }

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    /// Takes the last step back, or does it again. Returns the changes it touched; none when there is no such step.
    std::vector<uint64_t> undo() { return swapLast(m_done, m_undone); }
    std::vector<uint64_t> redo() { return swapLast(m_undone, m_done); }

  private:
    void add(ReviewStep step);
    std::vector<uint64_t> swapLast(std::vector<ReviewStep>& from, std::vector<ReviewStep>& to);

    Review m_now;
    std::vector<ReviewStep> m_done;
    std::vector<ReviewStep> m_undone;
};

}  // namespace stet
