#include "window/options_controller.h"

#include <utility>

#include "kit/fitting.h"
#include "panels/comparing_panel.h"
#include "view/comparison_view.h"
#include "window/open_controller.h"
#include "window/options_text.h"

namespace stet {

OptionsController::OptionsController(Session& session, ComparisonView& view, OpenController& opener, Settings& settings,
                                     Actions& actions, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_view(view),
      m_opener(opener),
      m_settings(settings),
      m_panel(new ComparingPanel),
      m_dock(new SessionDock(tr("Comparing"), QStringLiteral("comparing"), session, actions, ActionId::ToggleComparing,
                             settings.comparing)) {
    m_dock->setWidget(scrolling(m_panel));
    actions.on(ActionId::FinerMarks, this, [this] { changeFineness(-1); });
    actions.on(ActionId::CoarserMarks, this, [this] { changeFineness(+1); });
    actions.on(ActionId::NextIgnored, this, [this] { step(+1); });
    actions.on(ActionId::PreviousIgnored, this, [this] { step(-1); });
    connect(&session, &Session::replaced, this, &OptionsController::follow);
    connect(&opener, &OpenController::dropped, this, [this] { m_chosen.reset(); });
    connect(m_panel, &ComparingPanel::optionsChosen, this, &OptionsController::compareWith);
    connect(m_panel, &ComparingPanel::differenceChosen, this, &OptionsController::goTo);
}

QWidget* OptionsController::keyTarget() const {
    return m_panel->keyTarget();
}

void OptionsController::follow() {
    const ComparisonPtr& now = m_session.comparison();
    const bool isThere =
        m_chosen && now && now->options.ignore == m_chosen->ignore && now->options.fineness == m_chosen->fineness;
    if (isThere || m_session.isNews()) m_chosen.reset();
    const ComparisonPtr old = std::exchange(m_old, nullptr);
    m_difference.reset();
    m_panel->setComparison(now);
    const QString effect = old && now ? effectOfOptions(*old, *now) : QString();
    m_panel->say(effect);
    if (!effect.isEmpty()) emit said(effect);
}

void OptionsController::compareWith(FoldSet ignore, Fineness fineness) {
    m_settings.ignore = ignore;
    m_settings.fineness = fineness;
    if (!m_session.isOpen()) return;
    m_old = m_session.comparison();
    m_chosen = {ignore, fineness};
    if (ignore == m_old->options.ignore)
        m_opener.markAgain();
    else
        m_opener.openAgain();
}

void OptionsController::changeFineness(int steps) {
    const CompareOptions& options = m_session.comparison()->options;
    const Choice from = m_chosen.value_or(Choice{options.ignore, options.fineness});
    const int fineness = static_cast<int>(from.fineness) + steps;
    if (fineness < static_cast<int>(Fineness::Words))
        emit said(tr("Marks are as fine as they can be."));
    else if (fineness > static_cast<int>(Fineness::Sentences))
        emit said(tr("Marks are as coarse as they can be."));
    else
        compareWith(from.ignore, static_cast<Fineness>(fineness));
}

void OptionsController::goTo(uint32_t difference) {
    m_difference = difference;
    const PerSide<Span>& span = m_session.comparison()->ignored[difference].span;
    m_view.showText(span.after.empty() ? Side::Before : Side::After, span.after.empty() ? span.before : span.after);
}

void OptionsController::step(int direction) {
    const auto count = static_cast<int64_t>(m_session.comparison()->ignored.size());
    const int64_t from = m_difference ? int64_t{*m_difference} : direction > 0 ? -1 : count;
    const int64_t next = from + direction;
    if (next >= 0 && next < count)
        goTo(static_cast<uint32_t>(next));
    else
        emit said(direction > 0 ? tr("No further ignored difference.") : tr("No ignored difference before this one."));
}

}  // namespace stet
