#pragma once
// Saves the review of a session as it is decided, in the background, whole or not at all.
//
// A save writes both texts, too. What is decided first is saved at once; after a save comes a pause of twenty times
// what it took, at most half a minute, which spares the disk. So a crash loses what was decided within some
// milliseconds of an article, within half a minute of a book of 50 MB. Closing and opening never lose anything.

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <memory>

#include "open/review_store.h"
#include "session/session.h"

class QTimer;

namespace stet {

class ReviewKeeper : public QObject {
    Q_OBJECT

  public:
    /// `session` must outlive the keeper.
    explicit ReviewKeeper(Session& session, QObject* parent = nullptr);
    ~ReviewKeeper() override;

    /// Where the review is kept; empty when nothing is open.
    QString path() const;
    /// Writes what is not yet on disk and waits for it.
    void flush();
    /// Saves now and from now on to `path`.
    void saveAs(const QString& path);
    /// Saves over what another window has written.
    void overwrite();

  signals:
    void failed(const QString& sentence, bool changedMeanwhile);
    /// Another window has the review that was just opened.
    void openElsewhere();

  private:
    using Outcome = tl::expected<void, ReviewFileError>;
    void follow();
    /// Marks the file as open in this window, as long as it is.
    void claim();
    /// False for texts that were only looked at: they leave no file behind.
    bool worthKeeping() const;
    void touch();
    void start(bool overwrite);
    /// After the pause that is due; a decision is painted before it is saved in any case.
    void startSoon();
    /// A save has ended; it took so many milliseconds, or 0 when it was of what was open before.
    void finish(const Outcome& outcome, qint64 took);

    Session& m_session;
    QThreadPool m_thread;  ///< one thread: saves follow one another
    QTimer* m_lazily;
    QTimer* m_soon;
    QDeadlineTimer m_pause;  ///< until the next save
    std::shared_ptr<KeptReview> m_kept;
    std::unique_ptr<QLockFile> m_claim;
    bool m_dirty = false;
    bool m_saving = false;
};

}  // namespace stet
