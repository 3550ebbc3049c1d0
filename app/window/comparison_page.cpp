#include "window/comparison_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

#include "kit/actions.h"
#include "open/head_texts.h"
#include "view/overview_bar.h"

namespace stet {

ComparisonPage::ComparisonPage(Actions& actions, QWidget* parent)
    : QWidget(parent), m_view(new ComparisonView), m_find(new FindBar) {
    m_view->setAccessibleName(tr("Comparison"));
    auto* texts = new QHBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_view, 1);
    texts->addWidget(new OverviewBar(m_view));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(texts, 1);
    layout->addWidget(m_find);
    setFocusProxy(m_view);

    actions.listenIn(m_view);
    bind(actions);
    connect(m_view, &ComparisonView::findHitsCounted, m_find, &FindBar::showHits);
    connect(m_find, &FindBar::queryChanged, m_view, &ComparisonView::setFindQuery);
    connect(m_find, &FindBar::stepWanted, this, &ComparisonPage::stepHit);
    connect(m_find, &FindBar::left, this, [this] { m_view->setFocus(); });
}

void ComparisonPage::bind(Actions& actions) {
    actions.on(ActionId::Find, this, [this] {
        const QString selected = m_view->selectedText();
        m_find->open(selected.contains(u'\n') ? QString() : selected);
    });
    actions.on(ActionId::FindNext, this, [this] { stepHit(+1); });
    actions.on(ActionId::FindPrevious, this, [this] { stepHit(-1); });
    actions.on(ActionId::Copy, this, [this] { m_view->copy(); });
    actions.on(ActionId::SelectAll, this, [this] { m_view->selectAll(); });
}

void ComparisonPage::stepHit(int direction) {
    if (m_find->isHidden()) m_find->open();
    if (m_view->stepFindHit(direction)) return;
    emit said(direction > 0 ? tr("Nothing more is found after this place.")
                            : tr("Nothing more is found before this place."));
}

void ComparisonPage::setOpened(const Opened& opened) {
    m_view->setReview(nullptr);
    const Source shown = std::exchange(m_shown, opened.source);
    if (opened.source.asksForSame(shown))
        m_view->updateComparison(opened.comparison);
    else if (opened.source.asksForSame(shown.swapped()))
        m_view->updateComparison(opened.comparison, true);
    else
        m_view->setComparison(opened.comparison);
    if (opened.comparison) m_view->setHeadTexts(headTexts(opened));
}

}  // namespace stet
