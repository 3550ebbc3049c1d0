#include "text/ignored_difference.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/folded_text.h"
#include "text/styled_marks.h"

namespace stet {

namespace {

FoldClass classOf(std::u16string_view before, std::u16string_view after) {
    for (const char16_t c : {before.empty() ? u'\0' : before[0], after.empty() ? u'\0' : after[0]}) {
        if (isDoubleQuote(c) || isSingleQuote(c)) return FoldClass::QuoteStyle;
        if (isDash(c)) return FoldClass::DashStyle;
    }
    if (before.size() == 1 && after.size() == 1 &&
        u_foldCase(before[0], U_FOLD_CASE_DEFAULT) == u_foldCase(after[0], U_FOLD_CASE_DEFAULT))
        return FoldClass::Case;
    return FoldClass::UnicodeForm;
}

FoldClass classOfGap(std::u16string_view before, std::u16string_view after) {
    const auto wraps = [](std::u16string_view gap) {
        for (const char16_t c : gap)
            if (isLineBreak(c)) return true;
        return false;
    };
    for (const std::u16string_view gap : {before, after}) {
        for (const char16_t c : gap) {
            if (isInvisible(c)) return FoldClass::UnicodeForm;
            if (!u_isUWhiteSpace(c)) return FoldClass::Punctuation;
        }
    }
    return wraps(before) != wraps(after) ? FoldClass::LineWrap : FoldClass::Space;
}

/// Appends a difference; one that goes on from the last one joins it.
void append(FoldClass foldClass, PerSide<Span> spans, std::vector<IgnoredDifference>& differences) {
    if (!differences.empty()) {
        IgnoredDifference& last = differences.back();
        const bool goesOn = last.foldClass == foldClass && foldClass != FoldClass::Case &&
                            (last.span.before == spans.before || last.span.before.end == spans.before.begin) &&
                            (last.span.after == spans.after || last.span.after.end == spans.after.begin);
        if (goesOn) {
            last.span.before.end = spans.before.end;
            last.span.after.end = spans.after.end;
            return;
        }
    }
    differences.push_back({foldClass, spans});
}

}  // namespace

bool standsEqual(std::u16string_view before, std::u16string_view after) {
    // Of pointers, equal() makes a memcmp; the views compare one by one.
    return std::equal(before.data(), before.data() + before.size(), after.data(), after.data() + after.size());
}

void appendGapDifference(PerSide<std::u16string_view> texts, PerSide<Span> gaps,
                         std::vector<IgnoredDifference>& differences) {
    const auto before = slice(texts.before, gaps.before);
    const auto after = slice(texts.after, gaps.after);
    if (!standsEqual(before, after)) append(classOfGap(before, after), gaps, differences);
}

void appendIgnored(PerSide<std::u16string_view> texts, PerSide<Span> spans, FoldSet ignore,
                   std::vector<IgnoredDifference>& differences) {
    if (standsEqual(slice(texts.before, spans.before), slice(texts.after, spans.after))) return;
    FoldedText before(texts.before, spans.before, ignore);
    FoldedText after(texts.after, spans.after, ignore);
    while (before.next()) {
        if (!after.next() || before.value() != after.value()) return;
        appendGapDifference(texts, {before.gap(), after.gap()}, differences);
        const auto from = slice(texts.before, before.source());
        const auto to = slice(texts.after, after.source());
        if (from != to) append(classOf(from, to), {before.source(), after.source()}, differences);
    }
}

}  // namespace stet
