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
    connect(&session, &Session::replaced, this, &TieController::follow);
    actions.on(ActionId::TieSentences, this, [this] { tie(); });
    actions.on(ActionId::PartSentences, this, [this] { part(); });
    actions.on(ActionId::LoosenTie, this, [this] { loosen(); });
}

void TieController::pick() {
    // A selection lives on one side at a time; what was picked on the other side stays picked.
    if (const auto selected = m_view.selectedSentences()) m_picked[selected->first] = selected->second;
}

void TieController::tie() {
    if (m_picked.before && m_picked.after) {
        remember();
        compareWith(tied(m_session.comparison()->options.ties, m_picked));
        return;
    }
    m_view.setPicked(m_picked);
    if (!m_picked.before && !m_picked.after)
        emit said(tr("Select the sentences of one side, then those of the other."));
    else
        emit said(tr("Now select the sentences of the other side, and press Alt+A again."));
}

void TieController::part() {
    if (m_picked.before || m_picked.after) {
        remember();
        compareWith(parted(m_session.comparison()->options.ties, m_picked));
    } else {
        emit said(tr("Select the sentences that shall answer nothing."));
    }
}

void TieController::loosen() {
    if (m_before.empty()) {
        emit said(tr("There is no tie to take back."));
        return;
    }
    std::vector<Tie> ties = std::move(m_before.back());
    m_before.pop_back();
    compareWith(std::move(ties));
}

void TieController::remember() {
    m_before.push_back(m_session.comparison()->options.ties);
}

void TieController::compareWith(std::vector<Tie> ties) {
    KeptReview review = m_session.kept();
    review.saved.options.ties = std::move(ties);
    m_tying = true;
    m_opener.openChanged(std::move(review));
}

void TieController::follow() {
    m_picked = {};
    if (!std::exchange(m_tying, false)) m_before.clear();
}

}  // namespace stet
