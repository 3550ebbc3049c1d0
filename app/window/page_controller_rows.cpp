// What a reader says of the row that is shown.

#include <algorithm>

#include "kit/actions.h"
#include "view/comparison_view.h"
#include "window/open_controller.h"
#include "window/page_controller.h"

namespace stet {

void PageController::change(StepKind kind, const PageRowFix& fix, const QString& ifSame) {
    if (!m_row || fix == m_fix) {
        emit said(m_row ? ifSame : tr("Go to an unsure row first (U)."));
        return;
    }
    m_arrived = false;
    m_session.putRow(kind, {fix, m_fix});
    show(*m_row);
}

void PageController::moveSeam(SeamStep step, int direction) {
    change(StepKind::Seam, withSeamMoved(m_fix, line(), step, direction),
           m_fix.kind == PageRowKind::Match ? tr("This row is in both versions: it has no seam.")
                                            : tr("The seam stands at the end of the line already."));
}

void PageController::takeBack() {
    if (!m_row) return;  // another page came meanwhile
    const PageRow& row = page()->rows[*m_row];
    if (m_fix != fixOf(row)) {
        change(StepKind::RowTakenBack, fixOf(row), {});
        emit said(tr("Line %L1 stands as it did before.").arg(row.line));
    } else if (row.confirmed) {
        m_opener.takeStep(Turn{StepKind::RowTakenBack, m_fix}, [line = row.line](SavedReview& review) {
            std::erase_if(review.page->fixes, [line](const PageRowFix& fix) { return fix.line == line; });
        });
    }
}

void PageController::confirm() {
    if (!m_row) {
        emit said(tr("Go to an unsure row first (U)."));
    } else if (readerIsElsewhere()) {
        goToRow();
        emit said(tr("This is line %L1. Enter once more confirms it.").arg(m_fix.line));
    } else {
        m_opener.afterStep([this, fix = m_fix] { confirm(fix); });
    }
}

void PageController::confirm(const PageRowFix& fix) {
    const std::vector<PageRowFix>& said = m_session.opened().kept->saved.page->fixes;
    if (std::find(said.begin(), said.end(), fix) != said.end()) return;  // Enter was pressed twice
    m_opener.takeStep(Turn{StepKind::RowConfirmed, fix}, [&](SavedReview& review) {
        std::vector<PageRowFix>& fixes = review.page->fixes;
        std::erase_if(fixes, [&](const PageRowFix& old) { return old.line == fix.line; });
        fixes.push_back(fix);
    });
}

void PageController::showAbilities() {
    const PageRow* shown = m_row ? &page()->rows[*m_row] : nullptr;
    const bool isDraft = shown && m_fix != fixOf(*shown);
    const bool isSaid = shown && shown->confirmed;
    m_actions[ActionId::FlipSide]->setEnabled(shown && flipped(m_fix) != m_fix);
    m_actions[ActionId::TakeRowBack]->setEnabled(isDraft || isSaid);
    m_actions[ActionId::ConfirmRow]->setEnabled(isDraft || !isSaid);
    m_actions[ActionId::NextRowReadAnew]->setEnabled(!m_anew.empty());
}

}  // namespace stet
