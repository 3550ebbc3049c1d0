#include "refine/phrase_cleanup.h"

#include <algorithm>

namespace stet {

namespace {

/// How well a hunk's words stand as a phrase of their own, when cut out of `tokens`: higher is better.
int phraseScore(const std::vector<Token>& tokens, IndexRange range) {
    const auto mark = [&](uint32_t i) { return tokens[i].kind == WordKind::Punctuation; };
    const bool atBegin = range.begin == 0;
    const bool atEnd = range.end == tokens.size();
    int score = 0;
    if (atBegin || mark(range.begin - 1)) score += 3;                         // begins a phrase
    if (atEnd || mark(range.end)) score += 2;                                 // ends where one ends
    if (mark(range.end - 1) && !mark(range.begin)) score += atBegin ? 2 : 1;  // carries its own stop
    if (mark(range.begin) && !mark(range.end - 1)) score += atEnd ? 2 : 1;    // carries its own comma
    return score;
}

/// Slides the hunk's only non-empty side. `lower` and `upper` bound it: neighbouring hunks and the ends.
void slide(const std::vector<Token>& tokens, IndexRange& range, IndexRange& empty, uint32_t lower, uint32_t upper) {
    IndexRange best = range;
    int bestScore = phraseScore(tokens, range);
    IndexRange at = range;
    const auto consider = [&] {
        const int score = phraseScore(tokens, at);
        if (score > bestScore) best = at, bestScore = score;
    };
    while (at.begin > lower && tokens[at.begin - 1].id == tokens[at.end - 1].id) {
        --at.begin, --at.end;
        consider();
    }
    at = range;
    while (at.end < upper && tokens[at.begin].id == tokens[at.end].id) {
        ++at.begin, ++at.end;
        consider();
    }
    const uint32_t place = empty.begin + best.begin - range.begin;  // unsigned arithmetic wraps back
    empty = {place, place};
    range = best;
}

/// Words that hold no content of their own: marks, and words of up to three letters.
bool isLittle(const Token& token) {
    return token.kind == WordKind::Punctuation || token.kind == WordKind::Space ||
           (token.kind == WordKind::Word && token.span.size() <= 3);
}

uint32_t sizeOf(const Hunk& hunk) {
    return std::max(hunk.range.before.size(), hunk.range.after.size());
}

/// True when the equal words between two hunks are too few and too little to stand by themselves.
bool isConfetti(const std::vector<Token>& tokens, IndexRange island, const Hunk& left, const Hunk& right) {
    const bool little = std::all_of(tokens.begin() + island.begin, tokens.begin() + island.end, isLittle);
    if (!little) return false;
    const bool bothReplace = !left.range.before.empty() && !left.range.after.empty() && !right.range.before.empty() &&
                             !right.range.after.empty();
    return bothReplace && island.size() <= 2 &&
           island.size() < std::min(sizeOf(left) + sizeOf(right), 2 + std::min(sizeOf(left), sizeOf(right)));
}

}  // namespace

void slideHunks(const LinkTokens& link, std::vector<Hunk>& hunks) {
    for (size_t h = 0; h < hunks.size(); ++h) {
        for (const Side side : kSides) {
            auto& range = hunks[h].range[side];
            auto& empty = hunks[h].range[other(side)];
            if (range.empty() || !empty.empty()) continue;
            const auto& tokens = link.tokens[side];
            const uint32_t lower = h > 0 ? hunks[h - 1].range[side].end + 1 : 0;
            const auto size = static_cast<uint32_t>(tokens.size());
            const uint32_t upper = h + 1 < hunks.size() ? hunks[h + 1].range[side].begin - 1 : size;
            slide(tokens, range, empty, lower, upper);
        }
    }
}

void absorbIslands(const LinkTokens& link, std::vector<Hunk>& hunks) {
    std::vector<Hunk> joined;
    for (const Hunk& hunk : hunks) {
        if (!joined.empty()) {
            Hunk& last = joined.back();
            const IndexRange island{last.range.before.end, hunk.range.before.begin};
            if (isConfetti(link.tokens.before, island, last, hunk)) {
                last.range.before.end = hunk.range.before.end;
                last.range.after.end = hunk.range.after.end;
                continue;
            }
        }
        joined.push_back(hunk);
    }
    hunks = std::move(joined);
}

}  // namespace stet
