#include "report/excerpt.h"

#include <algorithm>

namespace stet {

namespace {

constexpr uint32_t kContextUnits = 28;   ///< text shown on both sides of an edit
constexpr uint32_t kExcerptUnits = 150;  ///< longest excerpt

bool isSpace(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == 0x00A0;
}

/// `place` moved on to the begin of a word, up to `high` at most.
uint32_t wordBeginAfter(std::u16string_view text, uint32_t place, uint32_t high) {
    while (place > 0 && place < high && !isSpace(text[place - 1])) ++place;
    return place;
}

/// `place` moved back to the end of a word, down to `low` at most.
uint32_t wordEndBefore(std::u16string_view text, uint32_t place, uint32_t low) {
    while (place > low && place < text.size() && !isSpace(text[place])) --place;
    return place;
}

Span shownSpan(const Comparison& comparison, const Change& change, Side side) {
    const std::u16string_view text = comparison.text(side);
    Span span = change.span[side];
    if (!change.edits.empty() && !change.span.before.empty() && !change.span.after.empty()) {
        const Span first = comparison.edits[change.edits.begin].span[side];
        const Span last = comparison.edits[change.edits.end - 1].span[side];
        const uint32_t begin = std::max(span.begin, first.begin - std::min(first.begin, kContextUnits));
        const uint32_t end = std::min(span.end, last.end + kContextUnits);
        if (begin > span.begin) span.begin = wordBeginAfter(text, begin, first.begin);
        if (end < span.end) span.end = std::max(last.end, wordEndBefore(text, end, last.end));
    }
    if (span.size() > kExcerptUnits) span.end = wordEndBefore(text, span.begin + kExcerptUnits, span.begin + 1);
    return span;
}

}  // namespace

Excerpt excerptOf(const Comparison& comparison, const Change& change, Side side) {
    const Span whole = change.span[side];
    if (whole.empty()) return {};
    const Span shown = shownSpan(comparison, change, side);
    Excerpt excerpt{{}, shown.begin > whole.begin, shown.end < whole.end};
    uint32_t place = shown.begin;
    const auto addUpTo = [&](uint32_t end, bool edited) {
        if (place < end) excerpt.pieces.push_back({{place, end}, edited});
        place = std::max(place, end);
    };
    for (uint32_t i = change.edits.begin; i < change.edits.end; ++i) {
        const Span edit = comparison.edits[i].span[side];
        if (edit.empty()) continue;
        addUpTo(std::clamp(edit.begin, shown.begin, shown.end), false);
        addUpTo(std::clamp(edit.end, shown.begin, shown.end), true);
    }
    addUpTo(shown.end, false);
    return excerpt;
}

}  // namespace stet
