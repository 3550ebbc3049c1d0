#pragma once
// A panel beside the text, there only while something is open and the reader wants it.

#include <QDockWidget>

#include "kit/actions.h"
#include "session/session.h"

namespace stet {

class SessionDock : public QDockWidget {
    Q_OBJECT

  public:
    /// `toggle` shows and hides it; `wanted` remembers that. `name` is stable, for the state of the window. All must
    /// outlive the dock.
    SessionDock(const QString& title, const QString& name, Session& session, Actions& actions, ActionId toggle,
                bool& wanted);

    /// Shows or hides it as `wanted` says.
    void apply();
    /// Shows it, in front of others in the same place.
    void reveal();

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void want(bool wanted);

    Session& m_session;
    Actions& m_actions;
    ActionId m_toggle;
    bool& m_wanted;
};

}  // namespace stet
