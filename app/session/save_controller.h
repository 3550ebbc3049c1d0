#pragma once
// Keeps the review on disk, and binds the ways to say so: save, save elsewhere, save over what another window wrote.

#include "kit/settings.h"
#include "session/review_keeper.h"

namespace stet {

class MessageBar;

class SaveController : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the controller.
    SaveController(QWidget& window, Session& session, Settings& settings, Actions& actions, MessageBar& message);

    /// Writes what is not yet on disk and waits for it.
    void flush() { m_keeper.flush(); }

  signals:
    void said(const QString& sentence);

  private:
    void save();
    void saveAs();

    QWidget& m_window;
    Session& m_session;
    Settings& m_settings;
    ReviewKeeper m_keeper;
};

}  // namespace stet
