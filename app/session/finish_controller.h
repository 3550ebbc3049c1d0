#pragma once
// The end of a review: refused while a change was never on screen, else what was decided in one sentence.

#include <QObject>

#include "session/session.h"

namespace stet {

class Actions;
class ComparisonView;
class MessageBar;

class FinishController : public QObject {
    Q_OBJECT

  public:
    /// Binds its action. All must outlive the controller.
    FinishController(Session& session, ComparisonView& view, MessageBar& message, Actions& actions, QObject* parent);

  private:
    void finishReview();

    Session& m_session;
    ComparisonView& m_view;
    MessageBar& m_message;
    Actions& m_actions;
};

}  // namespace stet
