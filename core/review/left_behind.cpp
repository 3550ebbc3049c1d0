#include "review/left_behind.h"

#include <algorithm>
#include <utility>

namespace stet {

namespace {

/// Removes whole lines from a comment; false when it does not have them.
bool removeLines(const std::string& lines, std::string& comment) {
    const size_t at = ('\n' + comment + '\n').find('\n' + lines + '\n');
    if (at == std::string::npos) return false;
    comment.erase(at, lines.size() + 1);
    if (at > 0 && at == comment.size()) comment.pop_back();
    return true;
}

std::u16string_view keyOf(std::u16string_view before, std::u16string_view after) {
    return before.empty() ? after : before;
}

}  // namespace

PerSide<Span> placeInside(const PerSide<Span>& edit, const PerSide<Span>& change) {
    PerSide<Span> place;
    for (Side side : kSides) place[side] = {edit[side].begin - change[side].begin, edit[side].end - change[side].begin};
    return place;
}

void takeBackRemarks(NotCarried& left, Review& review) {
    if (!left.now) return;
    ChangeReview entry = review.of(*left.now);
    if (!left.said.comment.empty() && !removeLines(left.said.comment, entry.comment)) left.said.comment.clear();
    left.said.flagged = left.said.flagged && std::exchange(entry.flagged, false);
    review.apply({{*left.now, std::move(entry)}});
    left.now.reset();
}

void decideAgain(const ChangeReview& said, uint32_t edits, ChangeReview& entry) {
    if (entry.place == Decision::Undecided) entry.place = said.place;
    bool asSaid = entry.words == Decision::Undecided || entry.words == said.words;
    for (uint32_t i = 0; i < edits; ++i) {
        if (entry.ofEdit(i) == Decision::Undecided && said.ofEdit(i) != Decision::Undecided)
            entry.edits[i] = said.ofEdit(i);
        asSaid = asSaid && entry.ofEdit(i) == said.ofEdit(i);
    }
    if (!asSaid) return;
    entry.words = said.words;
    entry.edits = said.edits;
}

FormerChanges::FormerChanges(const Comparison& comparison) : m_comparison(comparison) {
    for (uint32_t i = 0; i < comparison.changes.size(); ++i) {
        const PerSide<Span>& span = comparison.changes[i].span;
        m_byWords.emplace(
            keyOf(slice(comparison.text(Side::Before), span.before), slice(comparison.text(Side::After), span.after)),
            i);
    }
}

bool FormerChanges::isFormer(const Change& change, const NotCarried& left) const {
    for (Side side : kSides) {
        if (slice(m_comparison.text(side), change.span[side]) != left.text[side]) return false;
    }
    return std::all_of(left.said.edits.begin(), left.said.edits.end(), [&](const auto& decided) {
        const auto place = left.editPlaces.find(decided.first);
        return place != left.editPlaces.end() && decided.first < change.edits.size() &&
               placeInside(m_comparison.edits[change.edits.begin + decided.first].span, change.span) == place->second;
    });
}

const Change* FormerChanges::find(const NotCarried& left) const {
    const Change* found = nullptr;
    uint32_t several = 0;
    const auto [begin, end] = m_byWords.equal_range(keyOf(left.text.before, left.text.after));
    for (auto next = begin; next != end; ++next) {
        const Change& change = m_comparison.changes[next->second];
        if (!isFormer(change, left)) continue;
        if (left.was == change.id) return &change;
        found = &change;
        ++several;
    }
    return several == 1 ? found : nullptr;
}

}  // namespace stet
