#pragma once
// The open comparison with its review: the one thing that all parts of the window look at.

#include <QObject>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "open/opening.h"
#include "review/review_history.h"
#include "review/review_order.h"
#include "review/review_progress.h"

namespace stet {

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
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }

    /// The order in which a reader goes through the changes: all of them, by index.
    const std::vector<uint32_t>& order() const { return m_order; }
    void setOrder(ReviewOrder order);

    /// Opens a comparison with the review that was kept for it. Steps can be undone beyond it where the same is
    /// compared anew and every decision is found again.
    void open(const Opened& opened);
    void close();

    /// Changes of the review; each is one step of undo. They say what they touched by `reviewChanged`.
    void decide(std::span<const Target> targets, Decision decision);
    void flag(uint64_t change, bool flagged);
    void comment(uint64_t change, const QString& text);
    /// The changes they touched, by id; none when there is nothing to undo.
    std::vector<uint64_t> undo();
    std::vector<uint64_t> redo();
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
    /// Changes were on screen for the first time: nothing to show, but to be kept.
    void shownChanged();

  private:
    void countAnew();
    /// Counts the changes with these ids anew, and says so.
    void tell(const std::vector<uint64_t>& ids);

    Opened m_opened;
    ReviewOrder m_orderKind = ReviewOrder::Reading;
    std::vector<uint32_t> m_order;
    ReviewHistory m_history;
    ProgressTally m_tally;
    std::unordered_map<uint64_t, uint32_t> m_places;  ///< of the changes, by id
};

}  // namespace stet
