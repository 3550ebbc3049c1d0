#include "session/review_controller.h"

#include "kit/actions.h"
#include "panels/confirm_many.h"
#include "review/alike.h"
#include "review/review_progress.h"
#include "view/comparison_view.h"

namespace stet {

namespace {

constexpr int kLowestRow = 8;  ///< pixels; rows are higher

/// The first change on screen at which steps stop, else the first of all.
std::optional<uint32_t> firstInSight(const ComparisonView& view, const Steps& steps) {
    for (int y = 0; y < view.viewport()->height(); y += kLowestRow) {
        const auto item = view.itemAt({0, y});
        if (!item) continue;
        for (const uint32_t change : view.changesOfItem(*item)) {
            if (steps.stopsAt(steps.comparison.changes[change])) return change;
        }
    }
    return steps.first();
}

}  // namespace

ReviewController::ReviewController(Session& session, ComparisonView& view, Actions& actions, QObject* parent)
    : QObject(parent), m_session(session), m_view(view) {
    bind(actions);
}

void ReviewController::bind(Actions& actions) {
    actions.on(ActionId::Accept, this, [this] { decide(Decision::Accepted); });
    actions.on(ActionId::Reject, this, [this] { decide(Decision::Rejected); });
    actions.on(ActionId::Seen, this, [this] { decide(Decision::Seen); });
    actions.on(ActionId::AcceptAlike, this, [this] { decideAlike(Decision::Accepted); });
    actions.on(ActionId::RejectAlike, this, [this] { decideAlike(Decision::Rejected); });
    actions.on(ActionId::AcceptPlace, this, [this] { decidePlace(Decision::Accepted); });
    actions.on(ActionId::RejectPlace, this, [this] { decidePlace(Decision::Rejected); });
    actions.on(ActionId::TakeBack, this, [this] { takeBack(); });
    actions.on(ActionId::Flag, this, [this] { flag(); });
    actions.on(ActionId::Comment, this, [this] { comment(); });
}

const Change* ReviewController::current() const {
    const auto change = m_view.currentChange();
    return m_session.isOpen() && change ? &m_session.comparison()->changes[*change] : nullptr;
}

const Change* ReviewController::currentOrFirst() {
    if (const Change* change = current()) return change;
    const auto first = firstInSight(m_view, steps());
    m_view.setCurrentChange(first);
    emit said(first ? tr("This is change %L1. The key once more decides it.").arg(*first + 1)
                    : tr("No change fits the filter of the change list."));
    return nullptr;
}

Steps ReviewController::steps() const {
    return {*m_session.comparison(), m_session.review(), m_session.order(), m_view.hiddenKinds(), m_session.filter()};
}

Target ReviewController::currentTarget(const Change& change) const {
    const auto edit = m_view.currentEdit();
    if (edit && *edit >= change.edits.begin && *edit < change.edits.end)
        return {change.id, Target::Part::Edit, *edit - change.edits.begin};
    const bool placeDecided = change.moved && m_session.review().of(change.id).place != Decision::Undecided;
    if (placeDecided && !isDecided(m_session.review(), change)) return {change.id, Target::Part::Words};
    return {change.id};
}

void ReviewController::decide(Decision decision) {
    const Change* change = currentOrFirst();
    if (!change) return;
    const Target target = currentTarget(*change);
    m_session.markShown({*m_view.currentChange()});
    m_session.decide({&target, 1}, decision);
    if (m_goesOn) goOn(target.part == Target::Part::Edit);
}

void ReviewController::decidePlace(Decision decision) {
    const Change* change = currentOrFirst();
    if (!change) return;
    if (!change->moved) {
        emit said(tr("This change was not moved: it has one place."));
        return;
    }
    const Target target{change->id, Target::Part::Place};
    m_session.decide({&target, 1}, decision);
    if (isDecided(m_session.review(), *change)) {
        if (m_goesOn) goOn(false);
        return;
    }
    emit said(decision == Decision::Accepted ? tr("It stands in its new place. Now decide its words.")
                                             : tr("It stands in its old place. Now decide its words."));
}

void ReviewController::decideAlike(Decision decision) {
    const Change* change = currentOrFirst();
    if (!change) return;
    const ComparisonPtr asked = m_session.comparison();  // another one may come while the reader is asked
    const std::vector<Target> targets = alike(*asked, currentTarget(*change));
    if (confirmAlike(*asked, targets, decision, m_view.markPalette(), m_view.window()))
        decideMany(asked, targets, decision);
}

void ReviewController::decideListed(Decision decision) {
    const ComparisonPtr asked = m_session.comparison();
    const std::vector<Target> targets = targetsOf(m_session.filter(), *asked, m_session.review());
    if (targets.empty())
        emit said(tr("The filters of the change list show nothing to decide."));
    else if (confirmListed(*asked, targets, decision, m_view.markPalette(), m_view.window()))
        decideMany(asked, targets, decision);
}

void ReviewController::decideMany(const ComparisonPtr& asked, const std::vector<Target>& targets, Decision decision) {
    if (asked != m_session.comparison()) {
        emit said(
            tr("The texts were compared anew meanwhile, and nothing was decided. Look again, and ask once more."));
        return;
    }
    m_session.decide(targets, decision);
    if (m_goesOn && m_view.currentChange()) goOn(false);
    const int count = static_cast<int>(targets.size());
    emit said(decision == Decision::Accepted ? tr("%Ln place(s) accepted.", nullptr, count)
                                             : tr("%Ln place(s) rejected.", nullptr, count));
}

void ReviewController::takeBack() {
    const Change* change = current();
    if (!change) return;
    const Target target = currentTarget(*change);
    m_session.decide({&target, 1}, Decision::Undecided);
    emit said(tr("Undecided again."));
}

void ReviewController::flag() {
    const Change* change = currentOrFirst();
    if (!change) return;
    const bool flagged = !m_session.review().of(change->id).flagged;
    m_session.flag(change->id, flagged);
    emit said(flagged ? tr("Flagged for later.") : tr("Flag removed."));
}

void ReviewController::comment() {
    // Whoever presses C goes on typing: the letters must find a field, not keys.
    if (!current()) m_view.setCurrentChange(firstInSight(m_view, steps()).value_or(m_session.order().front()));
    emit commentWanted();
}

void ReviewController::goOn(bool insideChange) {
    if (insideChange && m_view.stepEdit(+1)) return;
    const Steps steps = this->steps();
    const auto here = m_view.currentChange();
    if (const auto next = steps.nextUndecided(here, +1)) {
        m_view.setCurrentChange(next);
        return;
    }
    const bool someBefore = steps.nextUndecided(here, -1).has_value();
    emit said(someBefore           ? tr("No undecided change after this one; there are some before it (Shift+K).")
              : steps.isFiltered() ? tr("Every change that fits the filter of the change list is decided.")
                                   : tr("Every change is decided."));
}

}  // namespace stet
