#include "session/session.h"

#include "open/page_fixes.h"

namespace stet {

namespace {

std::vector<uint64_t> changesOf(std::span<const Target> targets) {
    std::vector<uint64_t> changes;
    for (const Target& target : targets) changes.push_back(target.change);
    return changes;
}

/// The same files or texts, and of a page also the same words: steps name its lines.
bool asksForSame(const Opened& a, const Opened& b) {
    return a.source.asksForSame(b.source) && (!a.page || !b.page || a.page->sha256 == b.page->sha256);
}

}  // namespace

void Session::open(const Opened& opened, const std::optional<Turn>& turn) {
    emit aboutToBeReplaced();
    goOn(opened, turn);
    if (opened.pages) keepDrafts(opened);
    m_opened = opened;
    m_order = isOpen() ? changesInOrder(*comparison(), m_orderKind) : std::vector<uint32_t>();
    countAnew();
    emit replaced();
    emit historyChanged();
}

void Session::goOn(const Opened& opened, const std::optional<Turn>& turn) {
    const Review kept = opened.kept ? opened.kept->saved.review : Review();
    m_turn.reset();
    m_news = !isOpen() || !asksForSame(opened, m_opened);
    if (m_news) {
        m_history = ReviewHistory(kept);
        return;
    }
    m_turn = turn;
    if (!turn) {
        if (kept.entries() != review().entries()) m_history = ReviewHistory(kept);
        for (const uint64_t change : kept.shown()) m_history.markShown(change);  // some have another id now
        return;
    }
    const HistoryStep* next = turn->way ? nextStep(*turn->way) : nullptr;
    if (next && std::holds_alternative<ComparisonStep>(next->how)) {
        m_history.arrive(*turn->way, saved(), kept);
    } else {  // a new step, also where something was said while the way back was being compared
        m_turn->way.reset();
        m_history.compareAnew(turn->kind, {saved(), turn->row}, kept);
    }
}

void Session::keepDrafts(const Opened& opened) const {
    const auto& rows = (*opened.pages)[opened.source.pair].rows;
    std::vector<PageRowFix>& drafts = opened.kept->saved.page->drafts;
    if (!m_news) drafts = m_opened.kept->saved.page->drafts;  // some came while the texts were compared
    if (m_turn && m_turn->kind == StepKind::RowConfirmed && m_turn->row)
        stet::putDraft(drafts, *m_turn->row, rows);  // if undone
    drafts = stillOpen(std::move(drafts), rows);
}

void Session::putDraft(const PageRowFix& row) {
    stet::putDraft(m_opened.kept->saved.page->drafts, row, (*m_opened.pages)[m_opened.source.pair].rows);
}

void Session::countAnew() {
    m_places.clear();
    m_tally = isOpen() ? ProgressTally(review(), *comparison()) : ProgressTally();
    if (!isOpen()) return;
    const auto& changes = comparison()->changes;
    m_places.reserve(changes.size());
    for (uint32_t i = 0; i < changes.size(); ++i) m_places.emplace(changes[i].id, i);
}

std::optional<uint32_t> Session::changeWithId(uint64_t id) const {
    const auto place = m_places.find(id);
    return place == m_places.end() ? std::nullopt : std::optional(place->second);
}

void Session::tell(const std::vector<uint64_t>& ids) {
    std::vector<uint32_t> changes;
    for (const uint64_t id : ids) {
        const auto change = changeWithId(id);
        if (!change) continue;
        m_tally.update(review(), *comparison(), *change);
        changes.push_back(*change);
    }
    emit reviewChanged(changes);
    emit historyChanged();
}

void Session::setUndecided(Side side) {
    m_opened.kept->saved.undecided = side;
    emit reviewChanged({});
}

void Session::setOrder(ReviewOrder order) {
    m_orderKind = order;
    if (isOpen()) m_order = changesInOrder(*comparison(), order);
    emit orderChanged(order);
}

SavedReview Session::saved() const {
    SavedReview saved = savedWithoutMarks();
    saved.marks = marksOf(*comparison(), saved.review);
    return saved;
}

SavedReview Session::savedWithoutMarks() const {
    SavedReview saved = m_opened.kept->saved;
    saved.documents = comparison()->documents;
    saved.options = comparison()->options;
    saved.review = review();
    return saved;
}

KeptReview Session::kept() const {
    return {m_opened.kept->file, m_opened.kept->key, saved(), {}, true, {}};
}

KeptReview Session::kept(const ComparisonStep& step) const {
    KeptReview kept = this->kept();
    SavedReview& now = kept.saved;
    const SavedReview& to = step.to;
    now.review = to.review;
    now.documents = to.documents;
    now.marks = to.marks;
    now.notCarried = to.notCarried;
    now.options.ties = to.options.ties;
    if (now.page && to.page) now.page->fixes = to.page->fixes;
    return kept;
}

void Session::close() {
    if (isOpen()) open({});
}

void Session::decide(std::span<const Target> targets, Decision decision) {
    m_history.decide(targets, decision);
    tell(changesOf(targets));
}

void Session::flag(uint64_t change, bool flagged) {
    m_history.flag(change, flagged);
    tell({change});
}

void Session::comment(uint64_t change, const QString& text) {
    if (review().of(change).comment == text.toStdString()) return;
    m_history.comment(change, text.toStdString());
    tell({change});
}

void Session::putRow(StepKind kind, const RowStep& step) {
    m_history.putRow(kind, step);
    putDraft(step.to);
    tell({});
}

Touched Session::take(Way way) {
    Touched touched = m_history.take(way);
    if (touched.row) putDraft(*touched.row);
    tell(touched.changes);
    return touched;
}

void Session::markShown(const std::vector<uint32_t>& changes) {
    bool news = false;
    for (const uint32_t change : changes) {
        if (change >= comparison()->changes.size()) continue;
        if (!m_history.markShown(comparison()->changes[change].id)) continue;
        m_tally.update(review(), *comparison(), change);
        news = true;
    }
    if (news) emit shownChanged();
}

}  // namespace stet
