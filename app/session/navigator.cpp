#include "session/navigator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

#include "kit/actions.h"
#include "view/comparison_view.h"
#include "view/spoken_change.h"

namespace stet {

namespace {

/// In the order of ReviewOrder.
constexpr ActionId kOrderActions[] = {ActionId::OrderReading, ActionId::OrderKind, ActionId::OrderClass,
                                      ActionId::OrderLeastSure};
static_assert(std::size(kOrderActions) == kReviewOrderCount);

}  // namespace

Navigator::Navigator(Session& session, ComparisonView& view, Actions& actions, QObject* parent)
    : QObject(parent), m_session(session), m_view(view) {
    actions.on(ActionId::NextChange, this, [this] { step(+1); });
    actions.on(ActionId::PreviousChange, this, [this] { step(-1); });
    actions.on(ActionId::NextUndecided, this, [this] { stepUndecided(+1); });
    actions.on(ActionId::PreviousUndecided, this, [this] { stepUndecided(-1); });
    actions.on(ActionId::FirstChange, this, [this] { goToEnd(+1); });
    actions.on(ActionId::LastChange, this, [this] { goToEnd(-1); });
    actions.on(ActionId::NextEdit, this, [this] {
        if (!m_view.stepEdit(+1)) emit said(tr("No further edit in this change."));
    });
    actions.on(ActionId::PreviousEdit, this, [this] {
        if (!m_view.stepEdit(-1)) emit said(tr("No edit before this one in this change."));
    });
    actions.on(ActionId::GoToChange, this, [this] { goToNumber(); });
    actions.on(ActionId::OtherEnd, this, [this] { showOtherEnd(m_view.gotoOtherEnd()); });
    actions.on(ActionId::PeekOtherEnd, this, [this] { showOtherEnd(m_view.peekOtherEnd()); });
    for (int i = 0; i < kReviewOrderCount; ++i) {
        const auto order = static_cast<ReviewOrder>(i);
        actions.on(kOrderActions[i], &m_session, [this, order] { m_session.setOrder(order); });
    }
    connect(&session, &Session::orderChanged, this, [&actions](ReviewOrder order) {
        for (int i = 0; i < kReviewOrderCount; ++i)
            actions.setChecked(kOrderActions[i], static_cast<ReviewOrder>(i) == order);
    });
    actions.on(ActionId::Back, this, [this] { goAlong(m_trail.back(), tr("There is nothing to go back to.")); });
    actions.on(ActionId::Forward, this,
               [this] { goAlong(m_trail.forward(), tr("There is nothing to go forward to.")); });
    connect(&view, &ComparisonView::currentChangeChanged, this,
            [this](std::optional<uint32_t> change) { m_trail.visit(change); });
    connect(&session, &Session::replaced, this, [this] {
        m_trail.clear();
        if (m_session.isOpen() && m_session.isNews()) goOn();
    });
    actions.on(ActionId::CopyChange, this, [this] { copySentence(); });
}

Steps Navigator::steps() const {
    return {*m_session.comparison(), m_session.review(), m_session.order(), m_view.hiddenKinds(), m_session.filter()};
}

void Navigator::goOn() {
    if (m_session.progress().decided == 0 || m_view.currentChange()) return;
    const Steps steps = this->steps();
    const auto next = steps.nextUndecided(std::nullopt, +1);
    if (!next) return;
    m_view.setCurrentChange(next);
    emit said(tr("The review goes on at its first undecided change, number %L1.").arg(*next + 1));
}

void Navigator::step(int direction) {
    const Steps steps = this->steps();
    if (const auto next = steps.next(m_view.currentChange(), direction))
        m_view.setCurrentChange(next);
    else
        sayEnd(steps, direction);
}

void Navigator::stepUndecided(int direction) {
    const Steps steps = this->steps();
    if (const auto next = steps.nextUndecided(m_view.currentChange(), direction))
        m_view.setCurrentChange(next);
    else
        emit said(direction > 0 ? tr("No undecided change after this one.")
                                : tr("No undecided change before this one."));
}

void Navigator::goToEnd(int direction) {
    const Steps steps = this->steps();
    if (const auto end = direction > 0 ? steps.first() : steps.last())
        m_view.setCurrentChange(end);
    else
        sayEnd(steps, direction);
}

void Navigator::sayEnd(const Steps& steps, int direction) {
    if (!steps.isFiltered())
        emit said(direction > 0 ? tr("This is the last change.") : tr("This is the first change."));
    else if (!steps.first())
        emit said(tr("No change fits the filter of the change list."));
    else
        emit said(direction > 0 ? tr("No change after this one fits the filter of the change list.")
                                : tr("No change before this one fits the filter of the change list."));
}

void Navigator::goToNumber() {
    const int count = static_cast<int>(m_session.comparison()->changes.size());
    const int here = m_view.currentChange() ? static_cast<int>(*m_view.currentChange()) + 1 : 1;
    bool chosen = false;
    const int number = QInputDialog::getInt(m_view.window(), tr("Go to Change"), tr("Number, 1 to %1:").arg(count),
                                            here, 1, count, 1, &chosen);
    const auto change = static_cast<uint32_t>(number - 1);
    const bool isThere =
        m_session.isOpen() && change < m_session.comparison()->changes.size();  // even if compared anew
    if (chosen && isThere) m_view.setCurrentChange(change);
}

void Navigator::showOtherEnd(bool hasOne) {
    if (!hasOne)
        emit said(m_view.currentChange() ? tr("This change was not moved: it has no other end.")
                                         : tr("Go to a change first (J)."));
}

void Navigator::goAlong(std::optional<uint32_t> place, const QString& atEnd) {
    if (place)
        m_view.setCurrentChange(place);
    else
        emit said(atEnd);
}

void Navigator::copySentence() {
    const auto change = m_view.currentChange();
    if (!change) {
        emit said(tr("Go to a change first (J)."));
        return;
    }
    QGuiApplication::clipboard()->setText(spokenChange(*m_session.comparison(), *change));
    emit said(tr("Copied."));
}

}  // namespace stet
