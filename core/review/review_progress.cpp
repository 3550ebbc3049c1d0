#include "review/review_progress.h"

#include <numeric>

namespace stet {

namespace {

/// Calls `visit` with the decision on each part of a change that can be decided alone.
template <class Visit>
void forEachPart(const ChangeReview& entry, const Change& change, Visit visit) {
    if (change.moved) visit(entry.place);
    if (change.edits.empty() && !change.moved) visit(entry.words);
    for (uint32_t edit = 0; edit < change.edits.size(); ++edit) visit(entry.ofEdit(edit));
}

uint32_t& counterOf(ReviewProgress& progress, std::optional<Decision> decision) {
    if (decision == Decision::Accepted) return progress.accepted;
    if (decision == Decision::Rejected) return progress.rejected;
    if (decision == Decision::Seen) return progress.seen;
    return progress.mixed;
}

/// The decision that all parts share; nothing when they differ.
std::optional<Decision> shared(const ChangeReview& entry, const Change& change) {
    std::optional<Decision> decision;
    bool agreed = true;
    forEachPart(entry, change, [&](Decision part) {
        agreed = agreed && (!decision || *decision == part);
        decision = part;
    });
    return agreed ? decision : std::nullopt;
}

bool allDecided(const ChangeReview& entry, const Change& change) {
    bool decided = true;
    forEachPart(entry, change, [&](Decision part) { decided = decided && part != Decision::Undecided; });
    return decided;
}

}  // namespace

std::optional<Decision> decisionOf(const Review& review, const Change& change) {
    return shared(review.of(change.id), change);
}

bool isDecided(const Review& review, const Change& change) {
    return allDecided(review.of(change.id), change);
}

ReviewProgress progressOf(const Review& review, const Comparison& comparison) {
    return ProgressTally(review, comparison).progress();
}

ProgressTally::ProgressTally(const Review& review, const Comparison& comparison) {
    m_progress.changes = static_cast<uint32_t>(comparison.changes.size());
    const auto& ignored = comparison.statistics.ignored;
    m_progress.ignored = std::accumulate(ignored.begin(), ignored.end(), uint32_t{0});
    m_shares.reserve(comparison.changes.size());
    for (const Change& change : comparison.changes) count(m_shares.emplace_back(shareOf(review, change)), +1);
}

void ProgressTally::update(const Review& review, const Comparison& comparison, uint32_t change) {
    count(m_shares[change], -1);
    m_shares[change] = shareOf(review, comparison.changes[change]);
    count(m_shares[change], +1);
}

ProgressTally::Share ProgressTally::shareOf(const Review& review, const Change& change) {
    const ChangeReview& entry = review.of(change.id);
    return {shared(entry, change), allDecided(entry, change), entry.flagged, !entry.comment.empty(),
            review.wasShown(change.id)};
}

void ProgressTally::count(const Share& share, int times) {
    const auto add = [times](uint32_t& counter, bool counts) { counter += static_cast<uint32_t>(counts ? times : 0); };
    add(m_progress.flagged, share.flagged);
    add(m_progress.commented, share.commented);
    add(m_progress.neverShown, !share.shown);
    add(m_progress.decided, share.decided);
    add(counterOf(m_progress, share.decision), share.decided);
}

std::vector<uint32_t> neverShown(const Review& review, const Comparison& comparison) {
    std::vector<uint32_t> missing;
    for (uint32_t i = 0; i < comparison.changes.size(); ++i) {
        if (!review.wasShown(comparison.changes[i].id)) missing.push_back(i);
    }
    return missing;
}

tl::expected<ReviewProgress, std::vector<uint32_t>> finish(const Review& review, const Comparison& comparison) {
    std::vector<uint32_t> missing = neverShown(review, comparison);
    if (!missing.empty()) return tl::unexpected(std::move(missing));
    return progressOf(review, comparison);
}

}  // namespace stet
