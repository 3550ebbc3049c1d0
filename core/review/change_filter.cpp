#include "review/change_filter.h"

#include <unicode/unistr.h>

#include "review/review_progress.h"

namespace stet {

namespace {

std::u16string foldCase(std::u16string_view text) {
    icu::UnicodeString folded(text.data(), static_cast<int32_t>(text.size()));
    folded.foldCase();
    return {folded.getBuffer(), static_cast<size_t>(folded.length())};
}

bool contains(const Comparison& comparison, const Change& change, const std::u16string& folded) {
    for (Side side : kSides) {
        if (foldCase(slice(comparison.text(side), change.span[side])).find(folded) != std::u16string::npos) return true;
    }
    return false;
}

bool isSubset(ClassSet part, ClassSet whole) {
    part.insert(whole);
    return part == whole;
}

bool hasAnyOf(ClassSet classes, ClassSet wanted) {
    for (int i = 0; i < kChangeClassCount; ++i) {
        const auto c = static_cast<ChangeClass>(i);
        if (classes.contains(c) && wanted.contains(c)) return true;
    }
    return false;
}

}  // namespace

std::vector<uint32_t> matchingChanges(const Comparison& comparison, const Review& review, const ChangeFilter& filter) {
    const std::u16string wanted = foldCase(filter.text);
    std::vector<uint32_t> found;
    for (uint32_t i = 0; i < comparison.changes.size(); ++i) {
        const Change& change = comparison.changes[i];
        if (filter.kinds.any() && !filter.kinds.test(static_cast<size_t>(change.kind))) continue;
        if (!filter.classes.empty() && !hasAnyOf(change.classes, filter.classes)) continue;
        if (filter.decided && *filter.decided != isDecided(review, change)) continue;
        if (filter.flagged && !review.of(change.id).flagged) continue;
        if (!wanted.empty() && !contains(comparison, change, wanted)) continue;
        found.push_back(i);
    }
    return found;
}

std::vector<Target> matchingTargets(const Comparison& comparison, const Review& review, const ChangeFilter& filter) {
    std::vector<Target> targets;
    for (uint32_t index : matchingChanges(comparison, review, filter)) {
        const Change& change = comparison.changes[index];
        if (filter.classes.empty()) {
            targets.push_back({change.id});
            continue;
        }
        std::vector<Target> edits;
        for (uint32_t i = 0; i < change.edits.size(); ++i) {
            const ClassSet classes = comparison.edits[change.edits.begin + i].classes;
            if (!classes.empty() && isSubset(classes, filter.classes))
                edits.push_back({change.id, Target::Part::Edit, i});
        }
        if (edits.size() == change.edits.size()) edits = {{change.id, Target::Part::Words}};
        targets.insert(targets.end(), edits.begin(), edits.end());
    }
    return targets;
}

}  // namespace stet
