#include "refine/address_parts.h"

#include <algorithm>

#include "align/interner.h"
#include "align/sequence_diff.h"
#include "segment/characters.h"
#include "text/hash.h"

namespace stet {

namespace {

constexpr size_t kMostParts = 200;

bool isAddress(std::u16string_view word) {
    return word.find_first_of(u"@#") != word.npos || word.find(u"://") != word.npos || word.starts_with(u"www.");
}

/// Runs of letters and digits, and the marks between them one by one.
std::vector<Span> partsOf(std::u16string_view text, Span word) {
    std::vector<Span> parts;
    for (uint32_t at = word.begin; at < word.end && parts.size() <= kMostParts;) {
        uint32_t end = at;
        while (end < word.end && isWordUnit(text[end])) ++end;
        end = std::max(end, at + 1);
        parts.push_back({at, end});
        at = end;
    }
    return parts;
}

/// Joins hunks between which no letter or digit stays.
void joinOverMarks(std::u16string_view before, const std::vector<Span>& parts, std::vector<Hunk>& hunks) {
    std::vector<Hunk> joined;
    for (const Hunk& hunk : hunks) {
        const auto isMark = [&](const Span& part) { return !isWordUnit(before[part.begin]); };
        const uint32_t from = joined.empty() ? 0 : joined.back().range.before.end;
        const bool near =
            !joined.empty() && std::all_of(parts.begin() + from, parts.begin() + hunk.range.before.begin, isMark);
        if (!near) joined.push_back(hunk);
        for (const Side side : kSides) joined.back().range[side].end = hunk.range[side].end;
    }
    hunks = std::move(joined);
}

/// The text of a run of parts, empty where it would stand.
Span spanOf(const std::vector<Span>& parts, IndexRange range, Span word) {
    const uint32_t begin = range.begin < parts.size() ? parts[range.begin].begin : word.end;
    return {begin, range.empty() ? begin : parts[range.end - 1].end};
}

}  // namespace

std::vector<PerSide<Span>> changedParts(PerSide<std::u16string_view> texts, PerSide<Span> words) {
    for (const Side side : kSides)
        if (!isAddress(slice(texts[side], words[side]))) return {};
    PerSide<std::vector<Span>> parts;
    PerSide<std::vector<TokenId>> ids;
    Interner interner(2 * kMostParts);
    for (const Side side : kSides) {
        parts[side] = partsOf(texts[side], words[side]);
        if (parts[side].size() > kMostParts) return {};
        for (const Span part : parts[side]) ids[side].push_back(interner.intern(hashOf(slice(texts[side], part))));
    }
    std::vector<Hunk> hunks = diffSequences(ids.before, ids.after).hunks;
    joinOverMarks(texts.before, parts.before, hunks);
    std::vector<PerSide<Span>> changed;
    PerSide<uint32_t> length;
    for (const Hunk& hunk : hunks) {
        PerSide<Span>& spans = changed.emplace_back();
        for (const Side side : kSides) {
            spans[side] = spanOf(parts[side], hunk.range[side], words[side]);
            length[side] += spans[side].size();
        }
    }
    for (const Side side : kSides)
        if (2 * length[side] > std::max(words.before.size(), words.after.size())) return {};
    return changed;
}

}  // namespace stet
