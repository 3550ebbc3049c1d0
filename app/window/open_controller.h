#pragma once
// Opening: binds the ways in to the background job and puts its result into the session.

#include <QObject>
#include <functional>

#include "kit/settings.h"
#include "open/compare_job.h"
#include "open/file_watch.h"
#include "open/opener.h"
#include "session/session.h"
#include "window/step_queue.h"

namespace stet {

class Actions;
class MessageBar;
class StartPage;
class StatusLine;

/// Where opening shows itself.
struct OpenSurfaces {
    StartPage& start;
    MessageBar& message;
    StatusLine& status;
};

class OpenController : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the controller.
    OpenController(QWidget& window, Session& session, Settings& settings, Actions& actions, OpenSurfaces surfaces);

    void openPaths(const QStringList& paths) { m_opener.openPaths(paths); }
    void open(const Source& source);
    /// Opens `source`, which is what is open, perhaps read otherwise; `review` (options and page included) goes on.
    /// With `turn` that is a step, which can be undone.
    void openOtherwise(KeptReview review, const Source& source, const std::optional<Turn>& turn = std::nullopt);
    /// Takes a step: opens what is open once more with its review (options and page included) changed.
    void takeStep(const Turn& turn, const std::function<void(SavedReview&)>& change);
    /// Opens what is open as it was before the next step of undo, or after that of redo, which is a ComparisonStep.
    void openAlong(Way way);
    /// A step is being compared, and nothing was done since.
    bool isTakingStep() const;
    /// Acts once what is being compared is there; at once when nothing is, not at all when it fails.
    void afterStep(const StepQueue::Act& act) { m_steps->act(act); }
    /// Waits for the step that is being compared, and for what waits for it: a reader who goes elsewhere loses none.
    /// Must not be called by such an act.
    void finishSteps() const;
    /// Reads and compares what is open once more.
    void openAgain();
    /// Marks what is open as finely as the settings say, without comparing it once more.
    void markAgain();

  signals:
    /// What is open is about to be replaced: what was typed and not yet kept would be lost.
    void aboutToShow();
    /// What was being compared will not come.
    void dropped();

  private:
    void start(const Source& source, std::optional<KeptReview> previous);
    /// The step that is being taken will not come.
    void dropSteps();
    void bind(Actions& actions);
    void bindStartPage();
    void followJob();
    void show(const Opened& opened);
    /// Something was decided while the texts were compared.
    bool saidMeanwhile() const;
    /// Decisions and comments without a place are named until the reader dismisses that, or they have one.
    bool saysPlaceless() const;
    void sayPlaceless();
    void fail(const OpenFailure& failure);
    void refuse(const QString& sentence);
    /// Keeps the file of one side, if it can be read, and offers to choose another for the other side.
    void offerOther(Side missing, const QString& good, const QString& sentence);
    /// The two files that are compared, else those on the start page.
    PerSide<QString> filesAtHand() const;
    void watch(const Source& source);

    QWidget& m_window;
    Session& m_session;
    Settings& m_settings;
    OpenSurfaces m_surfaces;
    Opener m_opener;
    CompareJob m_job;
    FileWatch m_files;
    QString m_placeless;             ///< what was said last of what has no place
    Source m_asked;                  ///< what is being opened
    std::optional<Turn> m_turn;      ///< the step that is being taken
    std::optional<Review> m_goesOn;  ///< the review that goes on with what is being opened, as it was at the start
    size_t m_stepsBefore = 0;        ///< how many could be undone when the step that is being taken began
    StepQueue* m_steps;
};

}  // namespace stet
