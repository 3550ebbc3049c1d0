#include "refine/joining.h"

#include <algorithm>

#include "refine/side_words.h"

namespace stet {

namespace {

constexpr uint32_t kLongestIsland = 2;  ///< tokens
constexpr uint32_t kLargeHunk = 3;      ///< tokens; little words hold nothing apart between two such
constexpr uint32_t kLargestSwap = 32;   ///< tokens on one side that are looked through for words that changed place
constexpr uint32_t kFew = 3;            ///< tokens; so few change place as a whole, little words included

bool replaces(const Hunk& hunk) {
    return !hunk.range.before.empty() && !hunk.range.after.empty();
}

uint32_t sizeOf(const Hunk& hunk) {
    return std::max(hunk.range.before.size(), hunk.range.after.size());
}

/// Whether the one only deletes and the other only inserts.
bool areOpposite(const Hunk& left, const Hunk& right) {
    return !replaces(left) && !replaces(right) && left.range.before.empty() != right.range.before.empty();
}

/// Whether one rising list, not empty, holds the other.
bool nests(const std::vector<TokenId>& a, const std::vector<TokenId>& b) {
    if (a.empty() || b.empty()) return false;
    return std::includes(a.begin(), a.end(), b.begin(), b.end()) ||
           std::includes(b.begin(), b.end(), a.begin(), a.end());
}

/// The equal words between two hunks, on the older side.
IndexRange islandOf(const Hunk& left, const Hunk& right) {
    return {left.range.before.end, right.range.before.begin};
}

/// Tells which hunks of a link a reader takes for one.
class HunkJoiner {
  public:
    HunkJoiner(const LinkTokens& link, WordSenses& meanings)
        : m_words{{link.texts.before, link.tokens.before, meanings}, {link.texts.after, link.tokens.after, meanings}} {}

    bool areOne(const Hunk& left, const Hunk& right) const {
        const IndexRange island = islandOf(left, right);
        if (island.size() > kLongestIsland) return false;
        if (isSwap(left, right)) return true;
        const bool single = island.size() == 1;
        if (areOpposite(left, right)) return single && m_words.before.isMark(island.begin);
        if (!replaces(left) || !replaces(right)) return false;
        if (single && m_words.before.means(island.begin, Sense::Coupling)) return true;
        return isLittle(island) && std::min(sizeOf(left), sizeOf(right)) >= kLargeHunk;
    }

  private:
    bool isLittle(IndexRange island) const {
        for (uint32_t i = island.begin; i < island.end; ++i)
            if (!m_words.before.means(i, Sense::Leading)) return false;
        return true;
    }

    /// "only eats", "eats only": what goes on one side of the island comes on the other, perhaps with more.
    bool isSwap(const Hunk& left, const Hunk& right) const {
        return changesPlace(left.range.before, right.range.after) || changesPlace(right.range.before, left.range.after);
    }

    /// Whether the words of one range come back in the other: all where they are few, else all but little ones.
    bool changesPlace(IndexRange gone, IndexRange come) const {
        const uint32_t size = std::max(gone.size(), come.size());
        if (size > kLargestSwap) return false;
        return (size <= kFew && nests(wordsOf(Side::Before, gone, true), wordsOf(Side::After, come, true))) ||
               nests(wordsOf(Side::Before, gone, false), wordsOf(Side::After, come, false));
    }

    /// In rising order, without marks.
    std::vector<TokenId> wordsOf(Side side, IndexRange range, bool withLittle) const {
        const SideWords& words = m_words[side];
        std::vector<TokenId> ids;
        for (uint32_t i = range.begin; i < range.end; ++i)
            if (words.isContent(i) && (withLittle || !words.means(i, Sense::Leading)))
                ids.push_back(words.tokens[i].id);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    PerSide<SideWords> m_words;
};

void extend(Hunk& hunk, const Hunk& next) {
    for (const Side side : kSides) hunk.range[side].end = next.range[side].end;
}

}  // namespace

void joinHunks(const LinkTokens& link, WordSenses& meanings, std::vector<Hunk>& hunks) {
    const HunkJoiner joiner(link, meanings);
    std::vector<Hunk> joined;
    for (const Hunk& hunk : hunks) {
        if (!joined.empty() && joiner.areOne(joined.back(), hunk))
            extend(joined.back(), hunk);
        else
            joined.push_back(hunk);
    }
    hunks = std::move(joined);
}

}  // namespace stet
