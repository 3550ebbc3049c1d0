#include "refine/rewritten.h"

#include <algorithm>

#include "refine/vocabulary.h"

namespace stet {

namespace {

constexpr double kFewStay = 0.25;  ///< share of the words below which a sentence is written anew
constexpr uint32_t kClause = 4;    ///< words in a row that stay and make a clause

/// Words that stand across each other in a hunk and differ in nothing but capitals.
uint32_t recased(const LinkTokens& link, const Hunk& hunk) {
    if (hunk.range.before.size() != hunk.range.after.size()) return 0;
    uint32_t count = 0;
    for (uint32_t k = 0; k < hunk.range.before.size(); ++k) {
        PerSide<std::u16string> word;
        for (const Side side : kSides) {
            const Token& token = link.tokens[side][hunk.range[side].begin + k];
            if (token.kind == WordKind::Word) word[side] = smallLetters(slice(link.texts[side], token.span));
        }
        count += !word.before.empty() && word.before == word.after;
    }
    return count;
}

/// Whether half of the tokens change, at least: quick to tell.
bool changesHalf(const LinkTokens& link, const std::vector<Hunk>& hunks) {
    size_t changed = 0;
    for (const Hunk& hunk : hunks) changed += hunk.range.before.size() + hunk.range.after.size();
    return 2 * changed >= link.tokens.before.size() + link.tokens.after.size();
}

}  // namespace

uint32_t countWords(const std::vector<Token>& tokens, IndexRange range) {
    return static_cast<uint32_t>(std::count_if(
        tokens.begin() + range.begin, tokens.begin() + range.end,
        [](const Token& token) { return token.kind == WordKind::Word || token.kind == WordKind::Number; }));
}

bool isRewritten(const LinkTokens& link, const std::vector<Hunk>& shortest) {
    if (!changesHalf(link, shortest)) return false;
    uint32_t stay = 0;
    uint32_t gone = 0;
    for (const Hunk& run : equalRuns({shortest, true}, link.tokens.before.size(), link.tokens.after.size())) {
        const uint32_t words = countWords(link.tokens.before, run.range.before);
        if (words >= kClause) return false;
        stay += 2 * words;
    }
    for (const Hunk& hunk : shortest) {
        const uint32_t words = 2 * recased(link, hunk);
        stay += words;
        for (const Side side : kSides) gone += countWords(link.tokens[side], hunk.range[side]);
        gone -= words;
    }
    return stay < kFewStay * (stay + gone);
}

}  // namespace stet
