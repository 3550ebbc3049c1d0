#pragma once
// Tying sentences by hand: select some on each side, then tie them or part them; the rest is aligned anew around them.

#include <QObject>

#include "session/session.h"
#include "window/ties.h"

namespace stet {

class Actions;
class ComparisonView;
class OpenController;

class TieController : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the controller.
    TieController(Session& session, ComparisonView& view, OpenController& opener, Actions& actions, QObject* parent);

  signals:
    void said(const QString& sentence);

  private:
    void pick();
    void tie();
    void part();
    void loosen();
    void compareWith(std::vector<Tie> ties, StepKind step);

    Session& m_session;
    ComparisonView& m_view;
    OpenController& m_opener;
    PickedSentences m_picked;
};

}  // namespace stet
