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

/// A hyphen that stands where the other side has one at a line end is no difference: both step over it.
void keepOwnHyphen(std::u16string_view text, uint32_t end, Span& here, Span& wrap) {
    if (!here.empty() || wrap.empty() || here.begin == end || isWordUnit(text[here.begin])) return;
    here = {here.begin + 1, here.begin + 1};
    ++wrap.begin;
}

/// The identities a side has: of its words as they stand, and of its wrapped words read as one.
struct Identities {
    std::unordered_set<TokenId> standing;
    std::unordered_set<TokenId> joined;
};

}  // namespace

std::u16string unwrapped(std::u16string_view text, Span word, LineEndHyphens hyphens) {
    std::u16string letters;
    for (uint32_t at = word.begin; at < word.end;) {
        const Span wrap = nextWrap(text, at, word.end);
        const bool keeps = hyphens == LineEndHyphens::Kept && !wrap.empty();
        letters += slice(text, {at, keeps ? wrap.begin + 1 : wrap.begin});
        at = wrap.end;
    }
    return letters;
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
    while (at.before < words.before.end && at.after < words.after.end) {
        const PerSide<Span> wraps{nextWrap(texts.before, at.before, words.before.end),
                                  nextWrap(texts.after, at.after, words.after.end)};
        const uint32_t letters = std::min(wraps.before.begin - at.before, wraps.after.begin - at.after);
        IgnoredDifference wrap{FoldClass::LineWrap, {}};
        for (const Side side : kSides) {
            const uint32_t here = at[side] + letters;
            wrap.span[side] = wraps[side].begin == here ? wraps[side] : Span{here, here};
        }
        for (const Side side : kSides)
            keepOwnHyphen(texts[side], words[side].end, wrap.span[side], wrap.span[other(side)]);
        at = {wrap.span.before.end, wrap.span.after.end};
        const auto before = slice(texts.before, wrap.span.before);
        if (before != slice(texts.after, wrap.span.after)) differences.push_back(wrap);
    }
}

}  // namespace stet
