#include "review/shared_pieces.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>

#include "segment/lines.h"
#include "text/folded_text.h"

namespace stet {

namespace {

/// A text with one space for white space inside, none at the ends, and one letter for every other character.
std::u16string outline(std::u16string_view text) {
    std::u16string out;
    for (char16_t c : text) {
        if (!isSpace(c))
            out += u'x';
        else if (!out.empty() && out.back() != u' ')
            out += u' ';
    }
    if (out.ends_with(u' ')) out.pop_back();
    return out;
}

bool isPartOfWord(char16_t c) {
    return U16_IS_SURROGATE(c) || (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

std::vector<Span> wordsOf(std::u16string_view text, Span stretch) {
    std::vector<Span> words;
    for (uint32_t at = stretch.begin; at < stretch.end;) {
        const uint32_t begin = at;
        while (at < stretch.end && isPartOfWord(text[at])) ++at;
        if (at > begin) words.push_back({begin, at});
        at += at == begin;
    }
    return words;
}

}  // namespace

bool readAlike(std::u16string_view before, std::u16string_view after, FoldSet ignore) {
    const auto hash = [&](std::u16string_view text) {
        return foldedHash(text, {0, static_cast<uint32_t>(text.size())}, ignore);
    };
    return before == after || (hash(before) == hash(after) && outline(before) == outline(after));
}

namespace {

/// The words of both stretches, each with its answer; from the first to the last as one if they do not answer.
std::vector<PerSide<Span>> answeringWords(PerSide<std::u16string_view> texts, PerSide<Span> stretch, FoldSet ignore) {
    const std::vector<Span> before = wordsOf(texts.before, stretch.before);
    const std::vector<Span> after = wordsOf(texts.after, stretch.after);
    if (before.empty() || after.empty()) return {};
    std::vector<PerSide<Span>> words;
    for (size_t i = 0; i < std::min(before.size(), after.size()); ++i) words.push_back({before[i], after[i]});
    const bool answer = std::all_of(words.begin(), words.end(), [&](const PerSide<Span>& pair) {
        return readAlike(slice(texts.before, pair.before), slice(texts.after, pair.after), ignore);
    });
    if (answer && before.size() == after.size()) return words;
    return {{{before.front().begin, before.back().end}, {after.front().begin, after.back().end}}};
}

}  // namespace

std::vector<PerSide<Span>> sharedPieces(PerSide<std::u16string_view> texts, PerSide<Span> stretch, FoldSet ignore) {
    const auto marksAlike = [&](PerSide<uint32_t> begin, PerSide<uint32_t> end) {
        const auto amongLetters = [&](Side side) {
            return u"x" + std::u16string(slice(texts[side], {begin[side], end[side]})) + u"x";
        };
        return readAlike(amongLetters(Side::Before), amongLetters(Side::After), ignore);
    };
    const auto words = answeringWords(texts, stretch, ignore);
    if (words.empty()) {
        const bool same = slice(texts.before, stretch.before) == slice(texts.after, stretch.after);
        return same ? std::vector{stretch} : std::vector<PerSide<Span>>();
    }
    std::vector<PerSide<Span>> pieces;
    PerSide<uint32_t> end = {stretch.before.begin, stretch.after.begin};
    for (const auto& [before, after] : words) {
        const bool joined = marksAlike(end, {before.begin, after.begin});
        if (!joined)
            pieces.push_back({before, after});
        else if (pieces.empty())
            pieces.push_back({{end.before, before.end}, {end.after, after.end}});
        pieces.back().before.end = before.end;
        pieces.back().after.end = after.end;
        end = {before.end, after.end};
    }
    if (marksAlike(end, {stretch.before.end, stretch.after.end})) {
        pieces.back().before.end = stretch.before.end;
        pieces.back().after.end = stretch.after.end;
    }
    return pieces;
}

}  // namespace stet
