#include "window/open_controller.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>
#include <utility>

#include "kit/actions.h"
#include "open/file_look.h"
#include "open/review_finder.h"
#include "open/start_page.h"
#include "panels/message_bar.h"
#include "window/opening_notice.h"
#include "window/placeless.h"
#include "window/status_line.h"

namespace stet {

OpenController::OpenController(QWidget& window, Session& session, Settings& settings, Actions& actions,
                               OpenSurfaces surfaces)
    : QObject(&window),
      m_window(window),
      m_session(session),
      m_settings(settings),
      m_surfaces(surfaces),
      m_opener(window, settings.folders),
      m_steps(new StepQueue(this)) {
    bind(actions);
    bindStartPage();
    followJob();
    connect(&m_opener, &Opener::sourceChosen, this, [this](const Source& source) {
        finishSteps();
        open(source);
    });
    connect(&m_opener, &Opener::refused, this, &OpenController::refuse);
    connect(&m_session, &Session::replaced, this, [this] { watch(m_session.opened().source); });
    connect(&m_files, &FileWatch::changed, this, [this](const QString& path) {
        m_surfaces.message.say(tr("“%1” has changed on disk.").arg(QFileInfo(path).fileName()), tr("Compare Again"),
                               [this] { openAgain(); });
    });
}

void OpenController::bind(Actions& actions) {
    actions.on(ActionId::OpenFiles, this, [this] { m_opener.askForFiles(filesAtHand()); });
    actions.on(ActionId::OpenReview, &m_opener, &Opener::askForOne);
    actions.on(ActionId::PasteTexts, &m_opener, &Opener::paste);
    actions.on(ActionId::CompareAgain, this, &OpenController::openAgain);
    actions.on(ActionId::CloseComparison, this, [this] {
        finishSteps();
        dropSteps();
        m_job.cancel();
        m_session.close();
        m_surfaces.message.dismiss();
        m_surfaces.status.clearMessage();
    });
}

void OpenController::bindStartPage() {
    StartPage& start = m_surfaces.start;
    connect(&start, &StartPage::fileWanted, this, [this](Side side) {
        if (const auto path = m_opener.askForSide(side)) m_surfaces.start.setFile(side, *path);
    });
    connect(&start, &StartPage::filesChosen, this, [this](const QString& before, const QString& after) {
        openPaths({before, after});
    });
    connect(&start, &StartPage::pageWanted, &m_opener, &Opener::askForOne);
    connect(&start, &StartPage::pasteWanted, &m_opener, &Opener::paste);
    connect(&start, &StartPage::pasted, &m_opener, &Opener::pasteCopied);
    connect(&start, &StartPage::recentChosen, &m_opener, &Opener::openRecent);
}

void OpenController::followJob() {
    StatusLine& status = m_surfaces.status;
    connect(&m_job, &CompareJob::started, &status, &StatusLine::showJob);
    connect(&m_job, &CompareJob::progressed, &status, &StatusLine::setJobProgress);
    connect(&status, &StatusLine::cancelWanted, &m_job, &CompareJob::cancel);
    connect(&m_job, &CompareJob::opened, this, &OpenController::show);
    connect(&m_job, &CompareJob::failed, this, &OpenController::fail);
    connect(&m_job, &CompareJob::cancelled, this, [this] {
        dropSteps();
        m_surfaces.status.hideJob();
        m_surfaces.start.clearFiles();
        m_surfaces.status.say(tr("Cancelled."));
    });
}

void OpenController::open(const Source& source) {
    m_goesOn.reset();
    dropSteps();
    start(source, std::nullopt);
}

void OpenController::openAgain() {
    if (!m_session.isOpen()) return;
    if (m_turn) {
        afterStep([this] { openAgain(); });
        return;
    }
    KeptReview review = m_session.kept();
    review.saved.options.ignore = m_settings.ignore;
    review.saved.options.fineness = m_settings.fineness;
    openOtherwise(std::move(review), m_session.opened().source, std::nullopt);
}

void OpenController::markAgain() {
    if (m_turn) {
        afterStep([this] { markAgain(); });
        return;
    }
    KeptReview review = m_session.kept();
    review.saved.options.fineness = m_settings.fineness;
    m_goesOn = m_session.review();
    m_turn.reset();
    m_steps->begin();
    m_job.start({m_session.opened().source, {}, std::move(review), std::make_shared<Opened>(m_session.opened())});
}

void OpenController::takeStep(const Turn& turn, const std::function<void(SavedReview&)>& change) {
    KeptReview review = m_session.kept();
    change(review.saved);
    openOtherwise(std::move(review), m_session.opened().source, turn);
}

bool OpenController::isTakingStep() const {
    return m_steps->someWait() || (m_turn && m_session.stepsDone() == m_stepsBefore);
}

void OpenController::finishSteps() const {
    while (m_turn || m_steps->someWait())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

void OpenController::dropSteps() {
    m_turn.reset();
    m_steps->drop();
    emit dropped();
}

void OpenController::openAlong(Way way) {
    const HistoryStep& step = *m_session.nextStep(way);
    const auto& comparison = std::get<ComparisonStep>(step.how);
    openOtherwise(m_session.kept(comparison), m_session.opened().source, Turn{step.kind, comparison.row, way});
}

void OpenController::openOtherwise(KeptReview review, const Source& source, const std::optional<Turn>& turn) {
    m_goesOn = m_session.review();
    m_turn = turn;
    m_stepsBefore = m_session.stepsDone();
    m_steps->begin();
    start(source, std::move(review));
}

void OpenController::start(const Source& source, std::optional<KeptReview> previous) {
    if (!previous || !saysPlaceless()) m_surfaces.message.dismiss();
    m_asked = source;
    CompareOptions options;
    options.ignore = m_settings.ignore;
    options.fineness = m_settings.fineness;
    m_job.start({source, options, std::move(previous), nullptr});
}

void OpenController::show(const Opened& opened) {
    m_surfaces.status.hideJob();
    emit aboutToShow();
    if (saidMeanwhile()) {
        const auto page = std::move(opened.kept->saved.page);
        opened.kept->saved = m_session.saved();
        opened.kept->saved.page = page;
        carryDecisions(*opened.kept, *opened.comparison);
    }
    const bool knewPlaceless = m_goesOn && m_session.isOpen() && !saysPlaceless() &&
                               m_session.opened().kept->saved.notCarried == opened.kept->saved.notCarried;
    m_session.open(opened, std::exchange(m_turn, std::nullopt));
    m_steps->arrive();
    if (!opened.kept->trouble.isEmpty())
        m_surfaces.message.say(opened.kept->trouble);
    else if (const QString notice = m_goesOn ? QString() : noticeOf(opened); !notice.isEmpty())
        m_surfaces.message.say(notice);
    else if (!knewPlaceless)
        sayPlaceless();
    const Source& source = opened.source;
    QSettings store;
    if (source.kind != Source::Kind::Texts) {
        addRecent({source.paths.before, source.paths.after, QDateTime::currentDateTime()}, store);
    }
}

bool OpenController::saidMeanwhile() const {
    if (!m_session.isOpen() || !m_goesOn) return false;
    // The way back leads to what was said then; what was merely on screen since is no reason to go elsewhere.
    const bool goesBack = m_turn && m_turn->way;
    return goesBack ? m_goesOn->entries() != m_session.review().entries() : *m_goesOn != m_session.review();
}

bool OpenController::saysPlaceless() const {
    return !m_placeless.isEmpty() && m_surfaces.message.sentence() == m_placeless;
}

void OpenController::sayPlaceless() {
    const bool wasSaid = saysPlaceless();
    m_placeless = placelessText(m_session.opened().kept->saved.notCarried);
    if (!m_placeless.isEmpty()) {
        m_surfaces.message.say(m_placeless, tr("Show…"), [this] {
            showPlaceless(m_session.opened().kept->saved.notCarried, &m_window);
            sayPlaceless();
        });
    } else if (wasSaid) {
        m_surfaces.message.dismiss();
    }
}

void OpenController::fail(const OpenFailure& failure) {
    dropSteps();
    const PerSide<QString>& paths = m_asked.paths;
    if (!failure.onlyText.isEmpty())
        offerOther(Side::After, failure.onlyText, failure.sentence);
    else if (m_asked.kind == Source::Kind::Files && failure.path == paths.after)
        offerOther(Side::After, paths.before, failure.sentence);
    else if (m_asked.kind == Source::Kind::Files && failure.path == paths.before)
        offerOther(Side::Before, paths.after, failure.sentence);
    else
        refuse(failure.sentence);
}

void OpenController::refuse(const QString& sentence) {
    m_surfaces.status.hideJob();
    m_surfaces.message.say(sentence);
}

void OpenController::offerOther(Side missing, const QString& good, const QString& sentence) {
    refuse(sentence);
    if (!lookAt(good).error.isEmpty()) return;  // neither can be kept
    if (!m_session.isOpen()) {
        m_surfaces.start.clearFiles();
        m_surfaces.start.setFile(other(missing), good);
    }
    m_surfaces.message.say(sentence, tr("Choose Another File…"), [this, missing, good] {
        const auto chosen = m_opener.askForSide(missing);
        if (chosen) openPaths(missing == Side::Before ? QStringList{*chosen, good} : QStringList{good, *chosen});
    });
}

PerSide<QString> OpenController::filesAtHand() const {
    const Source& source = m_session.opened().source;
    return m_session.isOpen() && source.kind == Source::Kind::Files ? source.paths : m_surfaces.start.files();
}

void OpenController::watch(const Source& source) {
    QStringList paths;
    for (const Side side : kSides) {
        if (source.isOnDisk() && !source.paths[side].isEmpty()) paths << source.paths[side];
    }
    m_files.watch(paths);
}

}  // namespace stet
