#pragma once
// Undo and redo: one way back through decisions, comments, rows of a page and ties.

#include <QObject>

#include "session/session.h"

namespace stet {

class Actions;
class ComparisonView;
class OpenController;

class UndoController : public QObject {
    Q_OBJECT

  public:
    /// Binds undo and redo, and names in the menu what they do. All must outlive the controller.
    UndoController(Session& session, ComparisonView& view, OpenController& opener, Actions& actions, QObject* parent);

  signals:
    void said(const QString& sentence);
    /// The row at this line of the page was put otherwise.
    void rowPut(uint32_t line);

  private:
    /// Takes a step now, or after the one that is being compared.
    void step(Way way);
    void take(Way way);
    /// Says what was undone or redone.
    void tell(Way way, StepKind kind);
    void showNext();

    Session& m_session;
    ComparisonView& m_view;
    OpenController& m_opener;
    Actions& m_actions;
};

}  // namespace stet
