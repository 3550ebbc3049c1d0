#include "report/change_words.h"

#include "review/review_progress.h"

namespace stet {

std::string kindWords(ChangeKind kind, bool moved) {
    const std::string words(toString(kind));
    return moved && kind != ChangeKind::Moved ? words + ", moved" : words;
}

std::string classWords(ClassSet classes) {
    std::string words;
    for (int i = 0; i < kChangeClassCount; ++i) {
        const auto changeClass = static_cast<ChangeClass>(i);
        if (!classes.contains(changeClass)) continue;
        if (!words.empty()) words += ", ";
        words += toString(changeClass);
    }
    return words;
}

std::string decisionWords(const Review& review, const Change& change) {
    const auto decision = decisionOf(review, change);
    std::string words = !decision                          ? "in part"
                        : *decision == Decision::Undecided ? ""
                                                           : std::string(toString(*decision));
    if (review.of(change.id).flagged) words += words.empty() ? "flagged" : ", flagged";
    return words;
}

}  // namespace stet
