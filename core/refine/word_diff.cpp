#include "refine/word_diff.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

#include "refine/address_parts.h"
#include "refine/island_shift.h"
#include "refine/joining.h"
#include "refine/sliding.h"
#include "segment/characters.h"

namespace stet {

namespace {

constexpr uint32_t kLongWord = 7;  ///< code units from which on a word can change in part

/// The white space around and between the tokens of a hunk on one side.
struct Gaps {
    Span left;   ///< between the token before the hunk and the hunk
    Span right;  ///< between the hunk and the token after it
};

/// The gaps of one side; at the borders of the link they are empty.
Gaps gapsOf(const std::vector<Token>& tokens, IndexRange range, uint32_t emptyAt) {
    const uint32_t begin = range.begin < tokens.size() ? tokens[range.begin].span.begin : emptyAt;
    const uint32_t last = range.empty() ? begin : tokens[range.end - 1].span.end;
    const uint32_t previous = range.begin > 0 ? tokens[range.begin - 1].span.end : begin;
    const uint32_t next = range.end < tokens.size() ? tokens[range.end].span.begin : last;
    if (range.empty()) {
        const uint32_t right = range.begin < tokens.size() ? begin : previous;
        return {{previous, right}, {previous, right}};
    }
    return {{previous, begin}, {last, next}};
}

/// The place of added (or removed) tokens: on the side that has them with one gap, on the other an empty span.
PerSide<Span> oneSided(const LinkTokens& link, const Hunk& hunk, Side has) {
    const Side lacks = other(has);
    const auto& tokens = link.tokens[has];
    const IndexRange range = hunk.range[has];
    const Gaps full = gapsOf(tokens, range, 0);
    const auto& others = link.tokens[lacks];
    const uint32_t emptyAt = others.empty() ? 0 : others.back().span.end;
    const Span between = gapsOf(others, hunk.range[lacks], emptyAt).left;

    PerSide<Span> span;
    span[has] = {tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
    if (full.left.empty() == between.empty()) {  // what stays is the gap before the words
        span[has].end = full.right.end;
        span[lacks] = {between.end, between.end};
    } else if (full.right.empty() == between.empty()) {  // what stays is the gap after them
        span[has].begin = full.left.begin;
        span[lacks] = {between.begin, between.begin};
    } else {  // "twenty-one" became "twenty one": the gap itself differs
        span[has] = {full.left.begin, full.right.end};
        span[lacks] = between;
    }
    return span;
}

/// Cuts common letters off the ends of two long words that differ in no more than a quarter.
void narrow(PerSide<std::u16string_view> texts, PerSide<Span>& span) {
    const auto before = slice(texts.before, span.before);
    const auto after = slice(texts.after, span.after);
    const size_t shorter = std::min(before.size(), after.size());
    if (shorter < kLongWord) return;
    size_t head = 0;
    while (head < shorter && before[head] == after[head]) ++head;
    size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    if (head > 0 && U16_IS_LEAD(before[head - 1])) --head;
    if (tail > 0 && U16_IS_TRAIL(before[before.size() - tail])) --tail;
    if (std::max(before.size(), after.size()) - head - tail > std::max(before.size(), after.size()) / 4) return;
    if (head + tail == shorter) return;  // nothing would be left to mark on one side
    span.before = {span.before.begin + static_cast<uint32_t>(head), span.before.end - static_cast<uint32_t>(tail)};
    span.after = {span.after.begin + static_cast<uint32_t>(head), span.after.end - static_cast<uint32_t>(tail)};
}

/// One word, that is no number or mark, for another.
bool isWordForWord(const LinkTokens& link, const Hunk& hunk) {
    return std::all_of(std::begin(kSides), std::end(kSides), [&](Side side) {
        const IndexRange range = hunk.range[side];
        return range.size() == 1 && link.tokens[side][range.begin].kind == WordKind::Word;
    });
}

}  // namespace

WordDiff diffWords(const LinkTokens& link, WordSenses& meanings, Fineness fineness) {
    PerSide<std::vector<TokenId>> ids;
    for (const Side side : kSides) {
        ids[side].reserve(link.tokens[side].size());
        for (const Token& token : link.tokens[side]) ids[side].push_back(token.id);
    }
    EditScript script = diffSequences(ids.before, ids.after);
    WordDiff diff{script.hunks, std::move(script.hunks), script.exact};
    if (diff.marked.empty()) return diff;
    if (fineness == Fineness::Sentences) {
        diff.marked = {{{{0, static_cast<uint32_t>(ids.before.size())}, {0, static_cast<uint32_t>(ids.after.size())}}}};
    } else {
        shiftIslands(link, diff.marked);
        slideHunks(link, meanings, diff.marked);
        if (fineness == Fineness::Phrases) joinHunks(link, meanings, diff.marked);
    }
    return diff;
}

PerSide<Span> editSpan(const LinkTokens& link, const Hunk& hunk) {
    if (hunk.range.before.empty()) return oneSided(link, hunk, Side::After);
    if (hunk.range.after.empty()) return oneSided(link, hunk, Side::Before);
    PerSide<Span> span;
    for (const Side side : kSides) {
        const auto& tokens = link.tokens[side];
        span[side] = {tokens[hunk.range[side].begin].span.begin, tokens[hunk.range[side].end - 1].span.end};
    }
    if (isWordForWord(link, hunk)) narrow(link.texts, span);
    return span;
}

std::vector<PerSide<Span>> partSpans(const LinkTokens& link, const Hunk& hunk) {
    if (!isWordForWord(link, hunk)) return {};
    auto parts = changedParts(
        link.texts, {link.tokens.before[hunk.range.before.begin].span, link.tokens.after[hunk.range.after.begin].span});
    for (PerSide<Span>& span : parts) {
        const auto before = slice(link.texts.before, span.before);
        if (std::none_of(before.begin(), before.end(), isDigit)) narrow(link.texts, span);
    }
    return parts;
}

}  // namespace stet
