#include "refine/changed_words.h"

#include <algorithm>
#include <string>
#include <utility>

#include "refine/spelling.h"
#include "segment/characters.h"

namespace stet {

namespace {

constexpr size_t kMostSpelled = 4;  ///< words on a side that are looked at as spellings of one another

}  // namespace

TokenIndices contentOf(const SideWords& words, IndexRange range) {
    TokenIndices content;
    for (uint32_t i = range.begin; i < range.end; ++i)
        if (words.isContent(i)) content.push_back(i);
    return content;
}

TokenIndices withoutShared(const SideWords& words, const TokenIndices& indices, const SideWords& otherWords,
                           const TokenIndices& others) {
    if (indices.empty() || others.empty()) return indices;
    if (indices.size() == 1 && others.size() == 1)  // mostly
        return words.tokens[indices[0]].id == otherWords.tokens[others[0]].id ? TokenIndices() : indices;
    std::vector<TokenId> ids;
    ids.reserve(others.size());
    for (const uint32_t i : others) ids.push_back(otherWords.tokens[i].id);
    std::sort(ids.begin(), ids.end());
    TokenIndices byId = indices;
    const auto idOf = [&](uint32_t i) { return words.tokens[i].id; };
    std::sort(byId.begin(), byId.end(),
              [&](uint32_t a, uint32_t b) { return std::pair(idOf(a), a) < std::pair(idOf(b), b); });
    TokenIndices rest;
    auto shared = ids.begin();
    for (const uint32_t i : byId) {
        while (shared != ids.end() && *shared < idOf(i)) ++shared;
        if (shared != ids.end() && *shared == idOf(i))
            ++shared;
        else
            rest.push_back(i);
    }
    std::sort(rest.begin(), rest.end());
    return rest;
}

bool equalWithoutCase(const PerSide<SideWords>& words, const PerSide<TokenIndices>& content) {
    const auto isEqual = [&](uint32_t b, uint32_t a) {
        const auto from = words.before.word(b);
        const auto to = words.after.word(a);
        return std::equal(from.begin(), from.end(), to.begin(), to.end(),
                          [](char16_t x, char16_t y) { return toSmall(x) == toSmall(y); });
    };
    return std::equal(content.before.begin(), content.before.end(), content.after.begin(), content.after.end(),
                      isEqual);
}

bool isSpelling(const PerSide<SideWords>& words, const PerSide<TokenIndices>& content) {
    if (content.before.empty() || content.after.empty()) return false;
    const char16_t first = words.before.first(content.before[0]);
    const char16_t other = words.after.first(content.after[0]);
    if (first < 0x80 && other < 0x80 && toSmall(first) != toSmall(other)) return false;  // pens do not slip there
    PerSide<std::u16string> joined;
    for (const Side side : kSides) {
        if (content[side].size() > kMostSpelled) return false;
        for (const uint32_t i : content[side]) {
            if (!words[side].is(i, WordKind::Word)) return false;
            joined[side] += words[side].small(i) + u' ';
        }
        joined[side].pop_back();
    }
    if (isSpellingOf(joined.before, joined.after)) return true;
    return std::equal(content.before.begin(), content.before.end(), content.after.begin(), content.after.end(),
                      [&](uint32_t b, uint32_t a) {
                          const auto from = words.before.small(b);
                          const auto to = words.after.small(a);
                          return from == to || isSpellingOf(from, to);
                      });
}

}  // namespace stet
