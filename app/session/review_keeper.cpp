#include "session/review_keeper.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <algorithm>

namespace stet {

namespace {

constexpr int kLazyMs = 1000;  ///< what was merely on screen may wait so long
constexpr qint64 kPausesForASave = 20;
constexpr qint64 kLongestPauseMs = 30'000;

}  // namespace

ReviewKeeper::ReviewKeeper(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_lazily(new QTimer(this)), m_soon(new QTimer(this)) {
    m_thread.setMaxThreadCount(1);
    m_lazily->setSingleShot(true);
    m_lazily->setInterval(kLazyMs);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (m_dirty && !m_saving) start(false);
    });
    connect(m_lazily, &QTimer::timeout, this, &ReviewKeeper::touch);
    connect(&session, &Session::aboutToBeReplaced, this, &ReviewKeeper::flush);
    connect(&session, &Session::replaced, this, &ReviewKeeper::follow);
    connect(&session, &Session::reviewChanged, this, &ReviewKeeper::touch);
    connect(&session, &Session::shownChanged, m_lazily, qOverload<>(&QTimer::start));
}

ReviewKeeper::~ReviewKeeper() {
    flush();
}

void ReviewKeeper::follow() {
    m_lazily->stop();
    m_soon->stop();
    m_pause = {};
    m_dirty = false;
    m_kept = m_session.opened().kept;
    claim();
    if (m_session.isOpen() && (m_kept->unsaved || !QFile::exists(path()))) touch();
}

void ReviewKeeper::claim() {
    const QString file = path() + QStringLiteral(".lock");
    if (m_claim && m_claim->fileName() == file) return;
    m_claim.reset();
    if (!m_kept) return;
    m_claim = std::make_unique<QLockFile>(file);
    m_claim->setStaleLockTime(0);  // it stands until its process ends
    if (!m_claim->tryLock(0) && m_claim->error() == QLockFile::LockFailedError) emit openElsewhere();
}

QString ReviewKeeper::path() const {
    return m_kept ? QFile::decodeName(QByteArray::fromStdString(m_kept->file->path())) : QString();
}

bool ReviewKeeper::worthKeeping() const {
    const SavedReview& saved = m_kept->saved;
    return !m_session.review().entries().empty() || !saved.notCarried.empty() || !saved.options.ties.empty() ||
           (saved.page && !(saved.page->fixes.empty() && saved.page->drafts.empty())) ||
           m_session.opened().source.readsAsChosen() || saved.options.segment != SavedReview().options.segment;
}

void ReviewKeeper::touch() {
    if (!m_kept || !(worthKeeping() || QFile::exists(path()))) return;
    m_dirty = true;
    startSoon();
}

void ReviewKeeper::startSoon() {
    if (!m_saving && !m_soon->isActive()) m_soon->start(static_cast<int>(m_pause.remainingTime()));
}

void ReviewKeeper::start(bool overwrite) {
    m_dirty = false;
    m_saving = true;
    // No QFuture::then here: Qt 6.4 may run it twice when the work ends at once. Whoever destroys the keeper waits for
    // the thread.
    m_thread.start([this, kept = m_kept, comparison = m_session.comparison(), saved = m_session.savedWithoutMarks(),
                    overwrite]() mutable {
        QElapsedTimer clock;
        clock.start();
        saved.marks = marksOf(*comparison, saved.review);
        const Outcome outcome = kept->file->save(saved, overwrite);
        QMetaObject::invokeMethod(
            this, [this, kept, outcome, took = clock.elapsed()] { finish(outcome, kept == m_kept ? took : 0); },
            Qt::QueuedConnection);
    });
}

void ReviewKeeper::finish(const Outcome& outcome, qint64 took) {
    m_saving = false;
    m_pause.setRemainingTime(std::min(took * kPausesForASave, kLongestPauseMs));
    if (!outcome) {
        emit failed(errorSentence(outcome.error()), outcome.error().kind == ReviewFileError::Kind::ChangedMeanwhile);
        return;
    }
    if (m_dirty) startSoon();
}

void ReviewKeeper::flush() {
    m_thread.waitForDone();
    const bool pending = m_dirty || m_lazily->isActive();
    m_lazily->stop();
    if (!pending || !m_kept || !m_session.isOpen()) return;
    if (!worthKeeping() && !QFile::exists(path())) return;
    m_dirty = false;
    if (const Outcome outcome = m_kept->file->save(m_session.saved()); !outcome) finish(outcome, 0);
}

void ReviewKeeper::saveAs(const QString& path) {
    if (!m_kept) return;
    m_thread.waitForDone();
    m_kept->file = std::make_shared<ReviewFile>(QFile::encodeName(path).toStdString());
    claim();
    rememberReviewPath(m_kept->key, path);
    const Source& source = m_session.opened().source;
    if (source.isOnDisk()) rememberLastReview(source.paths, source.pair, *m_kept->file);
    start(true);
}

void ReviewKeeper::overwrite() {
    if (m_kept) start(true);
}

}  // namespace stet
