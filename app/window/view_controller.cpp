#include "window/view_controller.h"

#include "kit/actions.h"
#include "view/comparison_view.h"
#include "window/options_text.h"

namespace stet {

namespace {

constexpr double kZoomStep = 1.1;

/// The actions that show and hide a kind, in the order of ChangeKind.
constexpr ActionId kKindActions[] = {ActionId::ToggleEdited,   ActionId::ToggleDeleted, ActionId::ToggleInserted,
                                     ActionId::ToggleMoved,    ActionId::ToggleSplit,   ActionId::ToggleMerged,
                                     ActionId::ToggleRewritten};
static_assert(std::size(kKindActions) == kChangeKindCount);

}  // namespace

ViewController::ViewController(ComparisonView& view, Actions& actions, Settings& settings, QObject* parent)
    : QObject(parent), m_view(view), m_actions(actions), m_settings(settings) {
    bind();
    connect(&view, &ComparisonView::zoomChanged, this, [this](double factor) { m_settings.zoom = factor; });
    connect(&view, &ComparisonView::foldingChanged, this, [this](bool folded) {
        m_settings.folding = folded;
        m_actions.setChecked(ActionId::ToggleFold, folded);
    });
}

void ViewController::bind() {
    m_actions.on(ActionId::ToggleInline, this, [this](bool on) {
        m_settings.layout = on ? ViewLayout::Inline : ViewLayout::SideBySide;
        m_view.setViewLayout(m_settings.layout);
    });
    m_actions.on(ActionId::ToggleFold, this, [this](bool on) { fold(on); });
    m_actions.on(ActionId::ToggleIgnored, this, [this](bool on) {
        m_settings.showIgnored = on;
        m_view.setShowsIgnored(on);
        emit said(effectOfIgnored(*m_view.comparison(), on));
    });
    for (int i = 0; i < kChangeKindCount; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        m_actions.setChecked(kKindActions[i], true);
        m_actions.on(kKindActions[i], this, [this, kind](bool on) { toggleKind(kind, on); });
    }
    m_actions.on(ActionId::ZoomIn, this, [this] { zoomTo(m_view.zoom() * kZoomStep); });
    m_actions.on(ActionId::ZoomOut, this, [this] { zoomTo(m_view.zoom() / kZoomStep); });
    m_actions.on(ActionId::ZoomReset, this, [this] { zoomTo(1); });
}

void ViewController::apply() {
    m_view.setReadingStyle(m_settings.reading);
    m_view.setMarkPalette(m_settings.marks);
    m_view.setZoom(m_settings.zoom);
    m_view.setViewLayout(m_settings.layout);
    m_view.setFolding(m_settings.folding);
    m_view.setShowsIgnored(m_settings.showIgnored);
    m_actions.setChecked(ActionId::ToggleInline, m_settings.layout == ViewLayout::Inline);
    m_actions.setChecked(ActionId::ToggleFold, m_settings.folding);
    m_actions.setChecked(ActionId::ToggleIgnored, m_settings.showIgnored);
}

void ViewController::fold(bool folded) {
    m_settings.folding = folded;
    const uint32_t before = m_view.foldCount();
    m_view.setFolding(folded);
    if (const auto count = static_cast<int>(m_view.foldCount()); count > 0)
        emit said(tr("%Ln unchanged stretch(es) folded.", nullptr, count));
    else if (folded || before == 0)
        emit said(tr("No unchanged stretch is long enough to fold."));
    else
        emit said(tr("Everything is unfolded."));
}

void ViewController::toggleKind(ChangeKind kind, bool shown) {
    HiddenKinds hidden = m_view.hiddenKinds();
    hidden[static_cast<size_t>(kind)] = !shown;
    m_view.setHiddenKinds(hidden);
    emit hiddenKindsChanged();
    emit said(effectOfKinds(*m_view.comparison(), hidden, kind));
}

void ViewController::zoomTo(double factor) {
    m_view.setZoom(factor);
    m_settings.zoom = m_view.zoom();
    emit said(tr("Text at %1 %.").arg(qRound(m_settings.zoom * 100)));
}

}  // namespace stet
