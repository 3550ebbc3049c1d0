#include "refine/marks.h"

#include <algorithm>
#include <vector>

#include "refine/quotation.h"

namespace stet {

namespace {

/// What a mark is to typesetting, which writes one kind in several ways.
enum class MarkKind : uint8_t { Quote, Dash, Ellipsis, Other };

MarkKind markKindOf(const SideWords& words, uint32_t i) {
    const char16_t c = words.first(i);
    if (isQuotationMark(words, i)) return MarkKind::Quote;
    if ((c >= 0x2010 && c <= 0x2015) || c == u'-') return MarkKind::Dash;
    const bool stops = c == u'.' && words.word(i).size() > 2;
    return stops || c == 0x2026 ? MarkKind::Ellipsis : MarkKind::Other;
}

std::vector<MarkKind> markKindsOf(const SideWords& words, IndexRange range) {
    std::vector<MarkKind> kinds;
    for (uint32_t i = range.begin; i < range.end; ++i)
        if (words.isMark(i)) kinds.push_back(markKindOf(words, i));
    return kinds;
}

}  // namespace

ChangeClass classOfMarks(const PerSide<SideWords>& words, const Hunk& hunk) {
    const auto before = markKindsOf(words.before, hunk.range.before);
    const auto after = markKindsOf(words.after, hunk.range.after);
    const auto count = [](const std::vector<MarkKind>& kinds, MarkKind kind) {
        return std::count(kinds.begin(), kinds.end(), kind);
    };
    if (count(before, MarkKind::Quote) != count(after, MarkKind::Quote)) return ChangeClass::Quotation;
    return before == after && count(before, MarkKind::Other) == 0 ? ChangeClass::Typography : ChangeClass::Punctuation;
}

}  // namespace stet
