#include "review/change_filter.h"

#include <unicode/unistr.h>

#include "review/review_progress.h"
#include "text/unicode.h"

namespace stet {

namespace {

icu::UnicodeString folded(std::u16string_view text) {
    return icu::UnicodeString(text.data(), static_cast<int32_t>(text.size())).foldCase();
}

bool says(const Comparison& comparison, const Change& change, const Review& review, std::u16string_view text) {
    const icu::UnicodeString wanted = folded(text);
    const auto contains = [&](std::u16string_view words) { return folded(words).indexOf(wanted) >= 0; };
    return contains(slice(comparison.text(Side::Before), change.span.before)) ||
           contains(slice(comparison.text(Side::After), change.span.after)) ||
           contains(toUtf16(review.of(change.id).comment));
}

bool isIn(ChangeFilter::State state, const Change& change, const Review& review) {
    using enum ChangeFilter::State;
    switch (state) {
        case Any:
            return true;
        case Undecided:
            return !isDecided(review, change);
        case Accepted:
            return decisionOf(review, change) == Decision::Accepted;
        case Rejected:
            return decisionOf(review, change) == Decision::Rejected;
        case Seen:
            return decisionOf(review, change) == Decision::Seen;
        case Flagged:
            return review.of(change.id).flagged;
        case Commented:
            return !review.of(change.id).comment.empty();
        case NeverShown:
            break;
    }
    return !review.wasShown(change.id);
}

/// The edits of a change that are of no other class.
std::vector<Target> editsOf(ChangeClass changeClass, const Comparison& comparison, const Change& change) {
    ClassSet only;
    only.insert(changeClass);
    std::vector<Target> edits;
    for (uint32_t i = 0; i < change.edits.size(); ++i) {
        if (comparison.edits[change.edits.begin + i].classes == only)
            edits.push_back({change.id, Target::Part::Edit, i});
    }
    if (edits.size() < change.edits.size()) return edits;
    return {{change.id, change.moved ? Target::Part::Words : Target::Part::Whole}};
}

}  // namespace

bool passes(const ChangeFilter& filter, const Comparison& comparison, const Change& change, const Review& review) {
    if (filter.kind && change.kind != *filter.kind && !(*filter.kind == ChangeKind::Moved && change.moved))
        return false;
    if (filter.changeClass && !change.classes.contains(*filter.changeClass)) return false;
    if (!isIn(filter.state, change, review)) return false;
    return filter.text.empty() || says(comparison, change, review, filter.text);
}

std::vector<Target> targetsOf(const ChangeFilter& filter, const Comparison& comparison, const Review& review) {
    std::vector<Target> targets;
    for (const Change& change : comparison.changes) {
        if (!passes(filter, comparison, change, review)) continue;
        const std::vector<Target> own =
            filter.changeClass ? editsOf(*filter.changeClass, comparison, change) : std::vector<Target>{{change.id}};
        targets.insert(targets.end(), own.begin(), own.end());
    }
    return targets;
}

}  // namespace stet
