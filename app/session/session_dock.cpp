#include "session/session_dock.h"

namespace stet {

SessionDock::SessionDock(const QString& title, const QString& name, Session& session, Actions& actions, ActionId toggle,
                         bool& wanted)
    : QDockWidget(title), m_session(session), m_actions(actions), m_toggle(toggle), m_wanted(wanted) {
    setObjectName(name);
    setAccessibleName(title);
    setTitleBarWidget(new QWidget);  // the tab or the panel itself says what it is
    actions.on(toggle, this, &SessionDock::want);
    connect(toggleViewAction(), &QAction::triggered, this, &SessionDock::want);
    connect(&session, &Session::replaced, this, &SessionDock::apply);
}

void SessionDock::apply() {
    m_actions.setChecked(m_toggle, m_wanted);
    setVisible(m_wanted && m_session.isOpen());
}

void SessionDock::reveal() {
    m_wanted = true;
    apply();
    raise();
}

void SessionDock::want(bool wanted) {
    m_wanted = wanted;
    wanted ? reveal() : apply();
}

void SessionDock::closeEvent(QCloseEvent* event) {
    QDockWidget::closeEvent(event);
    want(false);
}

}  // namespace stet
