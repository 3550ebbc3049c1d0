#pragma once
// The open comparison with its review: the one thing that all parts of the window look at.

#include <QObject>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "open/opening.h"
#include "review/change_filter.h"
#include "review/review_history.h"
#include "review/review_order.h"
#include "review/review_progress.h"

namespace stet {

/// By which step an opened comparison goes on from the one before it.
struct Turn {
    StepKind kind = StepKind::RowConfirmed;
    std::optional<PageRowFix> row = std::nullopt;  ///< that the step is about
    std::optional<Way> way = std::nullopt;         ///< of a step that was taken before; nothing for a new one
};

class Session : public QObject {
    Q_OBJECT

  public:
    explicit Session(QObject* parent = nullptr) : QObject(parent) {}

    bool isOpen() const { return m_opened.comparison != nullptr; }
    /// What is open; its comparison is null when nothing is.
    const Opened& opened() const { return m_opened; }
    const ComparisonPtr& comparison() const { return m_opened.comparison; }
    const Review& review() const { return m_history.now(); }
    /// How far the review is.
    const ReviewProgress& progress() const { return m_tally.progress(); }
    /// The change with this id, by its index in the comparison; nothing when there is none.
    std::optional<uint32_t> changeWithId(uint64_t id) const;
    /// The review with all it stands on, as it is written to disk. Something must be open.
    SavedReview saved() const;
    /// The same but for its marks, which are linear in the number of changes.
    SavedReview savedWithoutMarks() const;
    /// The same with its file, to go on with another comparison.
    KeptReview kept() const;
    /// The side that stands where nothing was decided. Something must be open.
    Side undecided() const { return m_opened.kept->saved.undecided; }
    void setUndecided(Side side);
    /// The step to undo or redo next; null when there is none.
    const HistoryStep* nextStep(Way way) const { return m_history.next(way); }
    /// How many steps can be undone.
    size_t stepsDone() const { return m_history.stepsDone(); }
    /// The review to go on with for the comparison of that step.
    KeptReview kept(const ComparisonStep& step) const;
    /// What is open is not what was open before, compared anew.
    bool isNews() const { return m_news; }
    /// The step by which what is open came; nothing when it was opened for itself.
    const std::optional<Turn>& turn() const { return m_turn; }

    /// The order in which a reader goes through the changes: all of them, by index.
    const std::vector<uint32_t>& order() const { return m_order; }
    void setOrder(ReviewOrder order);
    /// What the list of changes shows, and stepping stops at.
    const ChangeFilter& filter() const { return m_filter; }
    void setFilter(const ChangeFilter& filter) { m_filter = filter; }

    /// Opens a comparison with the review that was kept for it. Steps can be undone beyond it where it came by a step,
    /// or the same is compared anew and every decision is found again.
    void open(const Opened& opened, const std::optional<Turn>& turn = std::nullopt);
    void close();

    /// Changes of the review; each is one step of undo. They say what they touched by `reviewChanged`.
    void decide(std::span<const Target> targets, Decision decision);
    void flag(uint64_t change, bool flagged);
    void comment(uint64_t change, const QString& text);
    /// The rows of the page that were put otherwise and are not confirmed yet; they are saved with the review.
    const std::vector<PageRowFix>& drafts() const { return m_opened.kept->saved.page->drafts; }
    /// Puts a row otherwise, without confirming it: what is compared stays.
    void putRow(StepKind kind, const RowStep& step);
    /// Takes the next step, which must not be a ComparisonStep.
    Touched take(Way way);
    /// Changes (by index in the comparison) were on screen.
    void markShown(const std::vector<uint32_t>& changes);

  signals:
    /// What is open is about to go: the last moment to save its review.
    void aboutToBeReplaced();
    /// Another comparison is open, or none.
    void replaced();
    /// The order of the changes is another one.
    void orderChanged(stet::ReviewOrder order);
    /// What was said about these changes (by index in the comparison) has changed.
    void reviewChanged(const std::vector<uint32_t>& changes);
    /// Other steps can be undone or redone.
    void historyChanged();
    /// Changes were on screen for the first time: nothing to show, but to be kept.
    void shownChanged();

  private:
    void goOn(const Opened& opened, const std::optional<Turn>& turn);
    /// What was not confirmed before stays so on the same page, newly compared.
    void keepDrafts(const Opened& opened) const;
    void putDraft(const PageRowFix& row);
    void countAnew();
    /// Counts the changes with these ids anew, and says so.
    void tell(const std::vector<uint64_t>& ids);

    Opened m_opened;
    ReviewOrder m_orderKind = ReviewOrder::Reading;
    std::vector<uint32_t> m_order;
    ChangeFilter m_filter;
    ReviewHistory m_history;
    bool m_news = true;
    std::optional<Turn> m_turn;
    ProgressTally m_tally;
    std::unordered_map<uint64_t, uint32_t> m_places;  ///< of the changes, by id
};

}  // namespace stet
