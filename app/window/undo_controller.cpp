#include "window/undo_controller.h"

#include "kit/actions.h"
#include "session/step_words.h"
#include "view/comparison_view.h"
#include "window/open_controller.h"

namespace stet {

UndoController::UndoController(Session& session, ComparisonView& view, OpenController& opener, Actions& actions,
                               QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_opener(opener), m_actions(actions) {
    actions.on(ActionId::Undo, this, [this] { step(Way::Undo); });
    actions.on(ActionId::Redo, this, [this] { step(Way::Redo); });
    connect(&session, &Session::historyChanged, this, &UndoController::showNext);
    connect(&session, &Session::replaced, this, [this] {
        if (const auto& turn = m_session.turn(); turn && turn->way) tell(*turn->way, turn->kind);
    });
    showNext();
}

void UndoController::step(Way way) {
    if (m_opener.isTakingStep())
        m_opener.afterStep([this, way] { take(way); });
    else
        take(way);
}

void UndoController::take(Way way) {
    const HistoryStep* next = m_session.nextStep(way);
    if (!next) {
        emit said(tr("There is nothing more to undo or redo."));
        return;
    }
    if (std::holds_alternative<ComparisonStep>(next->how)) {
        m_opener.openAlong(way);
        return;
    }
    const StepKind kind = next->kind;
    const Touched touched = m_session.take(way);
    if (touched.row) emit rowPut(touched.row->line);
    if (!touched.changes.empty()) {
        if (const auto change = m_session.changeWithId(touched.changes.front())) m_view.setCurrentChange(change);
    }
    tell(way, kind);
}

void UndoController::tell(Way way, StepKind kind) {
    emit said(way == Way::Undo ? tr("Undone: %1.").arg(stepName(kind)) : tr("Done again: %1.").arg(stepName(kind)));
}

void UndoController::showNext() {
    for (const auto& [id, way] : {std::pair{ActionId::Undo, Way::Undo}, std::pair{ActionId::Redo, Way::Redo}}) {
        const HistoryStep* next = m_session.isOpen() ? m_session.nextStep(way) : nullptr;
        m_actions[id]->setEnabled(next != nullptr);
        m_actions.setDetail(id, next ? stepName(next->kind) : QString());
    }
}

}  // namespace stet
