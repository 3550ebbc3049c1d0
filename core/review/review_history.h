#pragma once
// Undo and redo without end: over what was said of changes, over rows of a page that were put otherwise, and over what
// had the texts compared anew.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "review/decisions.h"
#include "review/saved_review.h"

namespace stet {

enum class StepKind : uint8_t {
    Decision,
    Flag,
    Comment,
    Seam,          ///< moved, in a row that is not confirmed yet
    OtherVersion,  ///< a row that is not confirmed yet went to it
    RowConfirmed,
    RowTakenBack,
    Tied,
    Parted,
    TieTakenBack,
};

/// How a row is to be shown, and how it was; nothing is compared anew.
struct RowStep {
    PageRowFix to;
    PageRowFix from;
};

/// What the comparison to go to stands on. Only where a row of a page led to it: that row.
struct ComparisonStep {
    SavedReview to;
    std::optional<PageRowFix> row;
};

struct HistoryStep {
    StepKind kind = StepKind::Decision;
    std::variant<ReviewStep, RowStep, ComparisonStep> how;
};

enum class Way : uint8_t { Undo, Redo };

/// What a step has touched.
struct Touched {
    std::vector<uint64_t> changes;
    std::optional<PageRowFix> row;  ///< as it is to be shown
};

class ReviewHistory {
  public:
    explicit ReviewHistory(Review review = {}) : m_now(std::move(review)) {}

    const Review& now() const { return m_now; }

    /// As in Review; each is one step.
    void decide(std::span<const Target> targets, Decision decision);
    void flag(uint64_t change, bool flagged);
    void comment(uint64_t change, std::string text);
    bool markShown(uint64_t change) { return m_now.markShown(change); }
    void putRow(StepKind kind, const RowStep& step);
    /// Another comparison came, with this review; `from` is what the one before stood on.
    void compareAnew(StepKind kind, ComparisonStep from, Review review);

    size_t stepsDone() const { return m_done.size(); }
    /// The step that comes next; null when there is none.
    const HistoryStep* next(Way way) const;
    /// Takes the next step, which must not be a ComparisonStep; touches nothing when there is none.
    Touched take(Way way);
    /// The comparison of the next step, which must be a ComparisonStep, is there: `review` is its review, `from` what
    /// the one before stood on.
    void arrive(Way way, SavedReview from, Review review);

  private:
    using Steps = std::vector<HistoryStep>;
    void add(StepKind kind, ReviewStep step);
    void push(HistoryStep step);
    Steps& steps(Way way) { return way == Way::Undo ? m_done : m_undone; }
    Steps& stepsBack(Way way) { return way == Way::Undo ? m_undone : m_done; }

    Review m_now;
    Steps m_done;
    Steps m_undone;
};

}  // namespace stet
