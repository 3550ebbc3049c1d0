#include "refine/line_end_hyphens.h"

#include <algorithm>
#include <unordered_set>

#include "segment/characters.h"
#include "segment/lines.h"

namespace stet {

namespace {

/// The next hyphen at a line end inside a word from `begin` on, with the white space and prefix of quoted mail behind
/// it; empty if there is none.
Span nextWrap(std::u16string_view text, uint32_t begin, uint32_t end) {
    for (uint32_t i = begin + 1; i < end; ++i)
        if (isLineEnd(text[i])) return {i - 1, skipSpace(text, i, end)};
    return {end, end};
}

/// The identities a side has: of its words as they stand, and of its wrapped words read as one.
struct Identities {
    std::unordered_set<TokenId> standing;
    std::unordered_set<TokenId> joined;
};

}  // namespace

std::u16string withoutLineEndHyphens(std::u16string_view text, Span word) {
    std::u16string joined;
    for (uint32_t at = word.begin; at < word.end;) {
        const Span wrap = nextWrap(text, at, word.end);
        joined += slice(text, {at, wrap.begin});
        at = wrap.end;
    }
    return joined;
}

void matchLineEndHyphens(TokenTable& table, LinkTokens& link) {
    const auto isWrapped = [](const Token& token) { return token.wrapped; };
    const auto hasWraps = [&](Side side) {
        return std::any_of(link.tokens[side].begin(), link.tokens[side].end(), isWrapped);
    };
    if (!hasWraps(Side::Before) && !hasWraps(Side::After)) return;
    PerSide<Identities> identities;
    for (const Side side : kSides) {
        for (const Token& token : link.tokens[side]) {
            identities[side].standing.insert(token.id);
            if (token.wrapped) identities[side].joined.insert(table.joinedIdOf(side, token));
        }
    }
    for (const Side side : kSides) {
        const Identities& others = identities[other(side)];
        for (Token& token : link.tokens[side]) {
            if (!token.wrapped || others.standing.contains(token.id)) continue;
            const TokenId joined = table.joinedIdOf(side, token);
            if (others.standing.contains(joined) || others.joined.contains(joined)) token.id = joined;
        }
    }
}

void appendLineEndHyphens(PerSide<std::u16string_view> texts, PerSide<Span> words,
                          std::vector<IgnoredDifference>& differences) {
    PerSide<uint32_t> at{words.before.begin, words.after.begin};
    while (at.before < words.before.end || at.after < words.after.end) {
        const PerSide<Span> wraps{nextWrap(texts.before, at.before, words.before.end),
                                  nextWrap(texts.after, at.after, words.after.end)};
        const PerSide<uint32_t> letters{wraps.before.begin - at.before, wraps.after.begin - at.after};
        const uint32_t step = std::min(letters.before, letters.after);
        IgnoredDifference difference{FoldClass::LineWrap, {}};
        for (const Side side : kSides) {
            const Span here{at[side] + step, at[side] + step};
            difference.span[side] = letters[side] == step ? wraps[side] : here;
            at[side] = difference.span[side].end;
        }
        const bool wrapped = !difference.span.before.empty() || !difference.span.after.empty();
        const bool alike = slice(texts.before, difference.span.before) == slice(texts.after, difference.span.after);
        if (wrapped && !alike) differences.push_back(difference);
        if (step == 0 && !wrapped) return;
    }
}

}  // namespace stet
