#include "refine/sliding.h"

#include <optional>

#include "refine/side_words.h"

namespace stet {

namespace {

/// How well the words of `range` stand as a phrase of their own: higher is better.
int phraseScore(const SideWords& words, IndexRange range) {
    const uint32_t last = range.end - 1;
    const bool atBegin = range.begin == 0;
    const bool atEnd = !words.has(range.end);
    int score = 0;
    if (atBegin || words.isMark(range.begin - 1)) score += 3;                        // begins a phrase
    if (atEnd || words.isMark(range.end)) score += 2;                                // ends where one ends
    if (words.isMark(last) && !words.isMark(range.begin)) score += atBegin ? 2 : 1;  // carries its own stop
    if (words.isMark(range.begin) && !words.isMark(last)) score += atEnd ? 2 : 1;    // carries its own comma
    if (words.means(range.begin - 1, Sense::Leading)) score -= 3;                    // "the | old town"
    if (!atEnd && words.means(last, Sense::Leading)) score -= 3;                     // leaves an article behind
    if (words.means(range.begin, Sense::Joining)) score += 1;                        // "and B"
    return score;
}

/// Slides the hunk's only non-empty side. `lower` and `upper` bound it: neighbouring hunks and the ends.
void slide(const SideWords& words, IndexRange& range, IndexRange& empty, uint32_t lower, uint32_t upper) {
    const auto& tokens = words.tokens;
    IndexRange at = range;
    while (at.begin > lower && tokens[at.begin - 1].id == tokens[at.end - 1].id) --at.begin, --at.end;
    IndexRange best = at;
    int bestScore = phraseScore(words, at);
    while (at.end < upper && tokens[at.begin].id == tokens[at.end].id) {
        ++at.begin, ++at.end;
        const int score = phraseScore(words, at);
        if (score >= bestScore) best = at, bestScore = score;  // of words twice in a row, the second is the new one
    }
    const uint32_t place = empty.begin + best.begin - range.begin;  // unsigned arithmetic wraps back
    empty = {place, place};
    range = best;
}

bool replaces(const Hunk& hunk) {
    return !hunk.range.before.empty() && !hunk.range.after.empty();
}

/// Two removals (or two additions) as one, where the one can slide onto the other: "[In] the [evening the] boats" is
/// "[In the evening] the boats".
std::optional<Hunk> slidTogether(const LinkTokens& link, const Hunk& left, const Hunk& right) {
    const Side side = left.range.before.empty() ? Side::After : Side::Before;
    const bool oneSided = !replaces(left) && !replaces(right) && !right.range[side].empty();
    if (!oneSided) return std::nullopt;
    const auto& tokens = link.tokens[side];
    const IndexRange l = left.range[side];
    const IndexRange r = right.range[side];
    const uint32_t between = r.begin - l.end;
    uint32_t back = 0;
    while (back < between && tokens[r.begin - 1 - back].id == tokens[r.end - 1 - back].id) ++back;
    uint32_t forth = 0;
    while (forth < between && tokens[l.begin + forth].id == tokens[l.end + forth].id) ++forth;
    if (back < between && forth < between) return std::nullopt;
    Hunk hunk = back == between ? left : right;
    hunk.range[side] = back == between ? IndexRange{l.begin, r.end - between} : IndexRange{l.begin + between, r.end};
    return hunk;
}

void slideTogether(const LinkTokens& link, std::vector<Hunk>& hunks) {
    std::vector<Hunk> fewer;
    for (const Hunk& hunk : hunks) {
        const auto one = fewer.empty() ? std::nullopt : slidTogether(link, fewer.back(), hunk);
        if (one)
            fewer.back() = *one;
        else
            fewer.push_back(hunk);
    }
    hunks = std::move(fewer);
}

}  // namespace

void slideHunks(const LinkTokens& link, WordSenses& meanings, std::vector<Hunk>& hunks) {
    slideTogether(link, hunks);
    for (size_t h = 0; h < hunks.size(); ++h) {
        for (const Side side : kSides) {
            auto& range = hunks[h].range[side];
            auto& empty = hunks[h].range[other(side)];
            if (range.empty() || !empty.empty()) continue;
            const SideWords words{link.texts[side], link.tokens[side], meanings};
            const uint32_t lower = h > 0 ? hunks[h - 1].range[side].end + 1 : 0;
            const auto size = static_cast<uint32_t>(words.tokens.size());
            const uint32_t upper = h + 1 < hunks.size() ? hunks[h + 1].range[side].begin - 1 : size;
            slide(words, range, empty, lower, upper);
        }
    }
}

}  // namespace stet
