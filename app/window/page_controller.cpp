#include "window/page_controller.h"

#include <algorithm>
#include <utility>

#include "kit/actions.h"
#include "open/page_fixes.h"
#include "panels/page_strip.h"
#include "view/comparison_view.h"
#include "window/open_controller.h"

namespace stet {

namespace {

bool touches(const Change& change, const PageRow& row) {
    return change.span.before.overlaps(row.span.before) || change.span.after.overlaps(row.span.after);
}

}  // namespace

PageController::PageController(Session& session, ComparisonView& view, OpenController& opener, PageStrip& strip,
                               Actions& actions, QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_opener(opener), m_strip(strip) {
    connect(&session, &Session::replaced, this, &PageController::follow);
    actions.on(ActionId::NextUnsureRow, this, [this] { goToNext(); });
    actions.on(ActionId::SeamLeft, this, [this] { moveSeam(SeamStep::Sentence, -1); });
    actions.on(ActionId::SeamRight, this, [this] { moveSeam(SeamStep::Sentence, +1); });
    actions.on(ActionId::SeamLeftWord, this, [this] { moveSeam(SeamStep::Word, -1); });
    actions.on(ActionId::SeamRightWord, this, [this] { moveSeam(SeamStep::Word, +1); });
    actions.on(ActionId::TakeRowBack, this, [this] { takeBack(); });
    actions.on(ActionId::FlipSide, this,
               [this] { change(flipped(m_fix), tr("This row is in both versions: it has no other.")); });
    actions.on(ActionId::ConfirmRow, this, [this] { confirm(); });
}

const PageSplit* PageController::page() const {
    const Opened& opened = m_session.opened();
    return opened.pages ? &(*opened.pages)[opened.source.pair] : nullptr;
}

std::u16string_view PageController::line() const {
    return m_row ? slice(m_session.opened().page->text, page()->rows[*m_row].source) : std::u16string_view();
}

void PageController::follow() {
    const std::optional<uint32_t> from = std::exchange(m_from, std::nullopt);
    m_row.reset();
    m_arrived = false;
    if (!page()) {
        m_strip.hide();
        return;
    }
    const auto& rows = page()->rows;
    const auto unsure = static_cast<uint32_t>(std::count_if(rows.begin(), rows.end(), isUnsure));
    m_strip.showCount(unsure, static_cast<uint32_t>(rows.size()));
    if (!from) return;
    const auto next = nextUnsureRow(rows, *from > 0 ? std::optional(*from - 1) : std::nullopt);
    if (next) show(*next);
    m_arrived = next.has_value();
    if (!next) emit said(unsure > 0 ? tr("No unsure row after this one.") : tr("Every row is sure or confirmed."));
}

void PageController::goToNext() {
    if (std::exchange(m_arrived, false)) {
        emit said(tr("This is the next unsure row. U once more passes it over."));
        goToRow();
        return;
    }
    if (const auto next = nextUnsureRow(page()->rows, m_row))
        show(*next);
    else
        emit said(tr("No unsure row after this one."));
}

void PageController::show(uint32_t row) {
    m_row = row;
    m_fix = fixOf(page()->rows[row]);
    showRow();
    goToRow();
}

void PageController::change(const PageRowFix& fix, const QString& ifSame) {
    if (!m_row || fix == m_fix) {
        emit said(m_row ? ifSame : tr("Go to an unsure row first (U)."));
        return;
    }
    m_arrived = false;
    m_fix = fix;
    showRow();
}

void PageController::moveSeam(SeamStep step, int direction) {
    change(withSeamMoved(m_fix, line(), step, direction), m_fix.kind == PageRowKind::Match
                                                              ? tr("This row is in both versions: it has no seam.")
                                                              : tr("The seam stands at the end of the line already."));
}

void PageController::takeBack() {
    KeptReview review = m_session.kept();
    std::vector<PageRowFix>& fixes = review.saved.page->fixes;
    if (fixes.empty()) {
        emit said(tr("Nothing was said about a row."));
        return;
    }
    const uint32_t line = fixes.back().line;
    fixes.pop_back();
    const auto& rows = page()->rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [line](const PageRow& r) { return r.line == line; });
    m_from = static_cast<uint32_t>(row - rows.begin());
    m_opener.openChanged(std::move(review));
}

void PageController::confirm() {
    if (!m_row) {
        emit said(tr("Go to an unsure row first (U)."));
        return;
    }
    if (readerIsElsewhere()) {
        goToRow();
        emit said(tr("This is line %L1. Enter once more confirms it.").arg(m_fix.line));
        return;
    }
    KeptReview review = m_session.kept();
    std::vector<PageRowFix>& fixes = review.saved.page->fixes;
    std::erase_if(fixes, [this](const PageRowFix& old) { return old.line == m_fix.line; });
    fixes.push_back(m_fix);
    m_from = *m_row + 1;
    m_opener.openChanged(std::move(review));
}

std::optional<uint32_t> PageController::firstChangeOf(uint32_t row) const {
    const auto& changes = m_session.comparison()->changes;
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const Change& change) { return touches(change, page()->rows[row]); });
    if (found == changes.end()) return std::nullopt;
    return static_cast<uint32_t>(found - changes.begin());
}

bool PageController::readerIsElsewhere() const {
    const auto at = m_view.currentChange();
    return at && firstChangeOf(*m_row) && !touches(m_session.comparison()->changes[*at], page()->rows[*m_row]);
}

void PageController::goToRow() {
    if (const auto change = firstChangeOf(*m_row)) m_view.setCurrentChange(*change);
}

void PageController::showRow() {
    if (m_row) m_strip.showRow(page()->rows[*m_row], m_fix, line());
}

}  // namespace stet
