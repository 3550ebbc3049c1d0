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
    actions.on(ActionId::FlipSide, this, [this] {
        change(StepKind::OtherVersion, flipped(m_fix), tr("This row is in both versions: it has no other."));
    });
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
    m_row.reset();
    m_arrived = false;
    if (!page()) {
        m_strip.hide();
        m_rows.clear();
        return;
    }
    const auto& rows = page()->rows;
    const auto unsure = static_cast<uint32_t>(std::count_if(
        rows.begin(), rows.end(), [this](const PageRow& row) { return wantsReader(row, m_session.drafts()); }));
    m_strip.showCount(unsure, static_cast<uint32_t>(rows.size()));
    const std::vector<PageRow> before = std::exchange(m_rows, rows);
    const std::optional<Turn>& turn = m_session.turn();
    if (!turn || !turn->row) return;
    QStringList news;
    const uint32_t others = rowsReadAnew(before, rows, turn->row->line);
    if (others > 0) news << tr("%Ln other row(s) read anew.", nullptr, static_cast<int>(others));
    if (!goOnFrom(*turn))
        news << (unsure > 0 ? tr("No unsure row after this one.") : tr("Every row is sure or confirmed."));
    if (!news.isEmpty()) emit said(news.join(u' '));
}

bool PageController::goOnFrom(const Turn& turn) {
    const auto& rows = page()->rows;
    const auto row = rowAtLine(turn.row->line);
    if (row && turn.kind == StepKind::RowConfirmed && !rows[*row].confirmed) {
        show(*row);
        return true;
    }
    const auto next = row && isUnsure(rows[*row]) ? row : nextUnsureRow(rows, row, m_session.drafts());
    if (next) show(*next);
    m_arrived = next.has_value();
    return m_arrived;
}

std::optional<uint32_t> PageController::rowAtLine(uint32_t line) const {
    const auto& rows = page()->rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [line](const PageRow& r) { return r.line == line; });
    if (row == rows.end()) return std::nullopt;
    return static_cast<uint32_t>(row - rows.begin());
}

void PageController::goToNext() {
    if (std::exchange(m_arrived, false)) {
        emit said(tr("This is the next unsure row. U once more passes it over."));
        goToRow();
        return;
    }
    const auto next = nextUnsureRow(page()->rows, m_row, m_session.drafts());
    if (!next) {
        emit said(tr("No unsure row after this one."));
        return;
    }
    const bool isDraft = m_row && m_fix != fixOf(page()->rows[*m_row]);
    const uint32_t line = m_fix.line;
    show(*next);
    if (isDraft) emit said(tr("Line %L1 stays as you set it, but is not confirmed yet.").arg(line));
}

void PageController::show(uint32_t row) {
    m_row = row;
    m_fix = wantedOf(page()->rows[row], m_session.drafts());
    m_strip.showRow(page()->rows[row], m_fix, line());
    goToRow();
}

void PageController::showLine(uint32_t line) {
    m_arrived = false;
    if (const auto row = rowAtLine(line)) show(*row);
}

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
    KeptReview review = m_session.kept();
    std::vector<PageRowFix>& fixes = review.saved.page->fixes;
    if (fixes.empty()) {
        emit said(tr("Nothing was said about a row."));
        return;
    }
    const PageRowFix last = fixes.back();
    fixes.pop_back();
    m_opener.openChanged(std::move(review), Turn{StepKind::RowTakenBack, last});
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
    m_opener.openChanged(std::move(review), Turn{StepKind::RowConfirmed, m_fix});
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

}  // namespace stet
