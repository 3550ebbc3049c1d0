#pragma once
// The end of a review: refused while a change was never on screen, else what was decided in one sentence.

#include <QObject>
#include <functional>

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
    struct Notice {
        QString sentence;
        QString answer;
        std::function<void()> act;
    };

    void finishReview();
    /// What was said goes with the reader, as long as it stands there.
    void keepTrue();
    Notice noticeNow();

    Session& m_session;
    ComparisonView& m_view;
    MessageBar& m_message;
    Actions& m_actions;
    QString m_said;
};

}  // namespace stet
