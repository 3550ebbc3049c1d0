#include "window/tie_controller.h"

#include <utility>

#include "kit/actions.h"
#include "view/comparison_view.h"
#include "window/open_controller.h"

namespace stet {

TieController::TieController(Session& session, ComparisonView& view, OpenController& opener, Actions& actions,
                             QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_opener(opener) {
    connect(&view, &ComparisonView::selectionChanged, this, &TieController::pick);
    connect(&session, &Session::replaced, this, [this] { m_picked = {}; });
    const auto onSettled = [&](ActionId id, void (TieController::*act)()) {
        actions.on(id, this, [this, act] { m_opener.afterStep([this, act] { (this->*act)(); }); });
    };
    onSettled(ActionId::TieSentences, &TieController::tie);
    onSettled(ActionId::PartSentences, &TieController::part);
    onSettled(ActionId::LoosenTie, &TieController::loosen);
}

void TieController::pick() {
    // A selection lives on one side at a time; what was picked on the other side stays picked.
    if (const auto selected = m_view.selectedSentences()) m_picked[selected->first] = selected->second;
}

void TieController::tie() {
    if (m_picked.before && m_picked.after) {
        compareWith(tied(m_session.comparison()->options.ties, m_picked), StepKind::Tied);
        return;
    }
    m_view.setPicked(m_picked);
    if (!m_picked.before && !m_picked.after)
        emit said(tr("Select the sentences of one side, then those of the other."));
    else
        emit said(tr("Now select the sentences of the other side, and press Alt+A again."));
}

void TieController::part() {
    if (m_picked.before || m_picked.after)
        compareWith(parted(m_session.comparison()->options.ties, m_picked), StepKind::Parted);
    else
        emit said(tr("Select the sentences that shall answer nothing."));
}

void TieController::loosen() {
    std::vector<Tie> ties = m_session.comparison()->options.ties;
    if (ties.empty()) {
        emit said(tr("There is no tie to take back."));
        return;
    }
    ties.pop_back();
    compareWith(std::move(ties), StepKind::TieTakenBack);
}

void TieController::compareWith(std::vector<Tie> ties, StepKind step) {
    m_opener.takeStep(Turn{step}, [&](SavedReview& review) { review.options.ties = std::move(ties); });
}

}  // namespace stet
