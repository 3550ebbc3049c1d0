#include "refine/phrase_cleanup.h"

#include <algorithm>
#include <optional>

#include "refine/side_words.h"

namespace stet {

namespace {

constexpr uint32_t kLongestIsland = 2;  ///< tokens
constexpr uint32_t kStays = 3;
constexpr uint32_t kFew = 3;
constexpr uint32_t kLargeHunk = 3;      ///< tokens; one word, or little ones, hold nothing apart between two such

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

uint32_t sizeOf(const Hunk& hunk) {
    return std::max(hunk.range.before.size(), hunk.range.after.size());
}

bool areLarge(const Hunk& left, const Hunk& right) {
    return std::min(sizeOf(left), sizeOf(right)) >= kLargeHunk;
}

/// Whether the one only deletes and the other only inserts.
bool areOpposite(const Hunk& left, const Hunk& right) {
    return !replaces(left) && !replaces(right) && left.range.before.empty() != right.range.before.empty();
}

/// Tells which hunks of a link a reader takes for one.
class HunkJoiner {
  public:
    HunkJoiner(const LinkTokens& link, WordSenses& meanings)
        : m_words{{link.texts.before, link.tokens.before, meanings}, {link.texts.after, link.tokens.after, meanings}} {}

    bool isOne(const Hunk& left, const Hunk& right) const {
        const IndexRange island = islandOf(left, right);
        if (areOpposite(left, right))
            return (island.size() == 1 && m_words.before.isMark(island.begin)) ||
                   isSwap(left, right);
        if (isSwap(left, right)) return true;
        if (!replaces(left) || !replaces(right)) return false;
        if (island.size() == 1 && m_words.before.means(island.begin, Sense::Coupling)) return true;
        return isLittle(island) && areLarge(left, right);
    }

    /// Whether no mark stays between the hunks.
    bool areInOneClause(const Hunk& left, const Hunk& right) const {
        const IndexRange island = islandOf(left, right);
        for (uint32_t i = island.begin; i < island.end; ++i)
            if (m_words.before.isMark(i)) return false;
        return true;
    }

    bool isShort(const Hunk& left, const Hunk& right) const { return islandOf(left, right).size() <= kLongestIsland; }

    /// Whether of the clause that holds `hunks` fewer words stay than a third of either side's.
    bool isRewritten(std::span<const Hunk> hunks) const {
        uint32_t stay = 0;
        for (size_t h = 1; h < hunks.size(); ++h) stay += islandOf(hunks[h - 1], hunks[h]).size();
        const auto& words = m_words.before;
        for (uint32_t i = hunks.front().range.before.begin; i > 0 && !words.isMark(i - 1); --i) ++stay;
        for (uint32_t i = hunks.back().range.before.end; words.has(i) && !words.isMark(i); ++i) ++stay;
        PerSide<uint32_t> changed;
        for (const Hunk& hunk : hunks)
            for (const Side side : kSides)
                for (uint32_t i = hunk.range[side].begin; i < hunk.range[side].end; ++i)
                    changed[side] += m_words[side].isContent(i);
        return kStays * stay < std::min(changed.before, changed.after) + stay;
    }

  private:
    static IndexRange islandOf(const Hunk& left, const Hunk& right) {
        return {left.range.before.end, right.range.before.begin};
    }

    bool isLittle(IndexRange island) const {
        if (island.size() > kLongestIsland) return false;
        for (uint32_t i = island.begin; i < island.end; ++i)
            if (!m_words.before.means(i, Sense::Leading)) return false;
        return true;
    }

    /// "only eats", "eats only": all that one side of the island gains or loses, marks aside, the other loses or gains.
    bool isSwap(const Hunk& left, const Hunk& right) const {
        if (islandOf(left, right).size() > kLongestIsland) return false;
        return changesPlace(left.range.before, right.range.after) || changesPlace(right.range.before, left.range.after);
    }

    /// Whether the one range's words come back in the other: all of them where they are few, else all but little ones.
    bool changesPlace(IndexRange gone, IndexRange come) const {
        const bool few = std::max(gone.size(), come.size()) <= kFew;
        return (few && areIn(contentOf(Side::Before, gone, true), contentOf(Side::After, come, true))) ||
               areIn(contentOf(Side::Before, gone, false), contentOf(Side::After, come, false));
    }

    /// Whether one list, not empty, holds the other.
    static bool areIn(const std::vector<TokenId>& a, const std::vector<TokenId>& b) {
        if (a.empty() || b.empty()) return false;
        return std::includes(a.begin(), a.end(), b.begin(), b.end()) ||
               std::includes(b.begin(), b.end(), a.begin(), a.end());
    }

    /// In rising order; little words only if they are asked for.
    std::vector<TokenId> contentOf(Side side, IndexRange range, bool little) const {
        const SideWords& words = m_words[side];
        std::vector<TokenId> ids;
        for (uint32_t i = range.begin; i < range.end; ++i)
            if (words.isContent(i) && (little || !words.means(i, Sense::Leading))) ids.push_back(words.tokens[i].id);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    PerSide<SideWords> m_words;
};

void extend(Hunk& hunk, const Hunk& next) {
    for (const Side side : kSides) hunk.range[side].end = next.range[side].end;
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

void joinHunks(const LinkTokens& link, WordSenses& meanings, std::vector<Hunk>& hunks) {
    const HunkJoiner joiner(link, meanings);
    std::vector<Hunk> joined;
    for (size_t begin = 0; begin < hunks.size();) {
        size_t end = begin + 1;
        while (end < hunks.size() && joiner.areInOneClause(hunks[end - 1], hunks[end])) ++end;
        const bool rewritten = joiner.isRewritten({hunks.data() + begin, end - begin});
        for (size_t h = begin; h < end; ++h) {
            const bool goesOn = rewritten && h > begin && joiner.isShort(hunks[h - 1], hunks[h]);
            if (goesOn || (!joined.empty() && joiner.isOne(joined.back(), hunks[h])))
                extend(joined.back(), hunks[h]);
            else
                joined.push_back(hunks[h]);
        }
        begin = end;
    }
    hunks = std::move(joined);
}

}  // namespace stet
