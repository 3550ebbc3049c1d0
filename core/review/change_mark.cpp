#include "review/change_mark.h"

namespace stet {

std::vector<ChangeMark> marksOf(const Comparison& comparison, const Review& review) {
    std::vector<ChangeMark> marks;
    for (const Change& change : comparison.changes) {
        if (!review.wasShown(change.id) && !review.entries().contains(change.id)) continue;
        ChangeMark mark{change.id, change.kind, change.moved, change.span, {}};
        for (uint32_t i = change.edits.begin; i < change.edits.end; ++i) mark.edits.push_back(comparison.edits[i].span);
        marks.push_back(std::move(mark));
    }
    return marks;
}

}  // namespace stet
