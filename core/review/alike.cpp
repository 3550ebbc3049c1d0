#include "review/alike.h"

#include <algorithm>
#include <utility>

namespace stet {

namespace {

/// What became what.
using Words = std::pair<std::u16string_view, std::u16string_view>;

Words wordsOf(const Comparison& comparison, uint32_t edit) {
    const Edit& e = comparison.edits[edit];
    return {slice(comparison.text(Side::Before), e.span.before), slice(comparison.text(Side::After), e.span.after)};
}

/// The words of what `target` names, edit by edit.
std::vector<Words> wordsOf(const Comparison& comparison, const Change& change, const Target& target) {
    std::vector<Words> words;
    for (uint32_t i = 0; i < change.edits.size(); ++i) {
        if (target.part == Target::Part::Edit && i != target.edit) continue;
        words.push_back(wordsOf(comparison, change.edits.begin + i));
    }
    return words;
}

bool hasWords(const Comparison& comparison, const Change& change, const std::vector<Words>& words) {
    if (change.edits.size() != words.size()) return false;
    for (uint32_t i = 0; i < words.size(); ++i) {
        if (wordsOf(comparison, change.edits.begin + i) != words[i]) return false;
    }
    return true;
}

}  // namespace

std::vector<Target> alike(const Comparison& comparison, const Target& target) {
    std::vector<Target> found = {target};
    const auto own = std::find_if(comparison.changes.begin(), comparison.changes.end(),
                                  [&](const Change& change) { return change.id == target.change; });
    if (own == comparison.changes.end() || target.part == Target::Part::Place) return found;
    const std::vector<Words> words = wordsOf(comparison, *own, target);
    if (words.empty()) return found;

    for (const Change& change : comparison.changes) {
        const bool isOwn = change.id == target.change;
        if (isOwn && target.part != Target::Part::Edit) continue;
        if (!isOwn && hasWords(comparison, change, words)) {
            found.push_back({change.id, Target::Part::Words});
            continue;
        }
        if (words.size() != 1) continue;
        for (uint32_t i = 0; i < change.edits.size(); ++i) {
            const Target edit{change.id, Target::Part::Edit, i};
            if (edit != target && wordsOf(comparison, change.edits.begin + i) == words[0]) found.push_back(edit);
        }
    }
    return found;
}

}  // namespace stet
