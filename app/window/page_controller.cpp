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
    : QObject(parent), m_session(session), m_view(view), m_opener(opener), m_strip(strip), m_actions(actions) {
    connect(&session, &Session::replaced, this, &PageController::follow);
    connect(&strip, &PageStrip::cellWanted, this, &PageController::goToCell);
    actions.on(ActionId::NextUnsureRow, this, [this] { goToNext(); });
    actions.on(ActionId::NextRowReadAnew, this, [this] { goToNextAnew(); });
    actions.on(ActionId::RowHere, this, [this] { goToRowHere(); });
    actions.on(ActionId::SeamLeft, this, [this] { moveSeam(SeamStep::Sentence, -1); });
    actions.on(ActionId::SeamRight, this, [this] { moveSeam(SeamStep::Sentence, +1); });
    actions.on(ActionId::SeamLeftWord, this, [this] { moveSeam(SeamStep::Word, -1); });
    actions.on(ActionId::SeamRightWord, this, [this] { moveSeam(SeamStep::Word, +1); });
    actions.on(ActionId::TakeRowBack, this, [this] { m_opener.afterStep([this] { takeBack(); }); });
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
    if (m_session.isNews()) m_anew.clear();
    if (!page()) {
        m_strip.hide();
        m_rows.clear();
        return;
    }
    const auto& rows = page()->rows;
    m_strip.showCount(unsureBefore(rows.size()), static_cast<uint32_t>(rows.size()),
                      static_cast<uint32_t>(m_session.drafts().size()));
    const std::vector<PageRow> before = std::exchange(m_rows, rows);
    const std::optional<Turn>& turn = m_session.turn();
    if (turn && turn->row) noteReadAnew(before, *turn);
    showAbilities();
    showSeams();
    if (turn && turn->row) goOn(*turn);
}

void PageController::goOn(const Turn& turn) {
    const auto& rows = page()->rows;
    QStringList news;
    const auto row = rowAtLine(turn.row->line);
    if (turn.kind == StepKind::RowTakenBack && row && !rows[*row].confirmed)
        news << tr("What you said of line %L1 is taken back.").arg(turn.row->line);
    if (!m_anew.empty())
        news << tr("%Ln other row(s) read anew; Shift+U goes through them.", nullptr, static_cast<int>(m_anew.size()));
    news << goOnFrom(turn);
    news.removeAll(QString());
    if (!news.isEmpty()) emit said(news.join(u' '));
}

uint32_t PageController::unsureBefore(size_t end) const {
    const auto first = page()->rows.begin();
    const auto isUnsure = [this](const PageRow& row) { return wantsReader(row, m_session.drafts()); };
    return static_cast<uint32_t>(std::count_if(first, first + static_cast<ptrdiff_t>(end), isUnsure));
}

QString PageController::goOnFrom(const Turn& turn) {
    const auto& rows = page()->rows;
    const auto row = rowAtLine(turn.row->line);
    if (row && !rows[*row].confirmed) {
        show(*row);
        return {};
    }
    QString place = showNextAfter(row);
    m_arrived = m_row.has_value();
    return place;
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
    const std::optional<uint32_t> left = m_row;
    const bool isDraft = left && m_fix != fixOf(page()->rows[*left]);
    QStringList news{showNextAfter(left)};
    if (isDraft && m_row != left)
        news.prepend(tr("Line %L1 stays as you set it, but is not confirmed yet.").arg(page()->rows[*left].line));
    news.removeAll(QString());
    if (!news.isEmpty()) emit said(news.join(u' '));
}

QString PageController::showNextAfter(std::optional<uint32_t> row) {
    const auto& rows = page()->rows;
    if (const auto next = nextUnsureRow(rows, row, m_session.drafts())) {
        show(*next);
        return {};
    }
    const auto first = nextUnsureRow(rows, std::nullopt, m_session.drafts());
    if (!first) return tr("Every row is sure or confirmed.");
    show(*first);
    return first == row ? tr("This is the only unsure row.")
                        : tr("No unsure row after that one: this is the first of them.");
}

void PageController::goToNextAnew() {
    const bool again = m_anewSeen == m_anew.size();
    if (again) m_anewSeen = 0;
    m_arrived = false;
    show(*rowAtLine(m_anew[m_anewSeen++].line));
    if (again) emit said(tr("No row read anew after that one: this is the first of them."));
}

void PageController::goToRowHere() {
    const auto at = m_view.currentChange();
    if (!at) {
        emit said(tr("Go to a change first (J)."));
        return;
    }
    const auto& rows = page()->rows;
    const Change& change = m_session.comparison()->changes[*at];
    std::vector<uint32_t> touched;
    for (uint32_t row = 0; row < rows.size(); ++row) {
        if (touches(change, rows[row])) touched.push_back(row);
    }
    if (touched.empty()) {
        emit said(tr("This change is in none of the page’s rows."));
        return;
    }
    const auto shown = m_row ? std::find(touched.begin(), touched.end(), *m_row) : touched.end();
    m_arrived = false;
    showInStrip(shown == touched.end() || shown + 1 == touched.end() ? touched.front() : *(shown + 1));
}

void PageController::show(uint32_t row) {
    showInStrip(row);
    goToRow();
}

void PageController::showInStrip(uint32_t row) {
    const auto& rows = page()->rows;
    const PageRow& shown = rows[row];
    m_row = row;
    m_fix = wantedOf(shown, m_session.drafts());
    const uint32_t anew = placeAmongAnew(shown.line);
    m_strip.showRow({shown, m_fix, anew > 0 ? std::optional(m_anew[anew - 1]) : std::nullopt}, line());
    m_strip.showPlace(wantsReader(shown, m_session.drafts()) ? unsureBefore(row + 1) : 0, unsureBefore(rows.size()));
    m_strip.showAnew(anew, static_cast<uint32_t>(m_anew.size()));
    showAbilities();
    showSeams();
}

void PageController::showSeams() {
    std::vector<TextPosition> seams;
    for (const PageRowFix& draft : m_session.drafts()) {
        const auto row = rowAtLine(draft.line);
        if (!row) continue;
        if (const auto place = seamPlace(m_session.opened().page->text, page()->rows[*row], draft))
            seams.push_back({place->first, place->second});
    }
    m_view.setSeams(std::move(seams));
}

void PageController::noteReadAnew(const std::vector<PageRow>& before, const Turn& turn) {
    m_anew = rowsReadAnew(before, page()->rows, turn.row->line);
    m_anewSeen = 0;
}

uint32_t PageController::placeAmongAnew(uint32_t line) const {
    const auto found =
        std::find_if(m_anew.begin(), m_anew.end(), [line](const PageRowFix& fix) { return fix.line == line; });
    return found == m_anew.end() ? 0 : static_cast<uint32_t>(found - m_anew.begin()) + 1;
}

void PageController::showLine(uint32_t line) {
    m_arrived = false;
    if (const auto row = rowAtLine(line)) show(*row);
}

void PageController::goToCell(Side side) {
    if (!m_row) return;
    const Span span = page()->rows[*m_row].span[side];
    if (span.empty())
        emit said(tr("The row has nothing in this version."));
    else
        m_view.showText(side, span);
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
