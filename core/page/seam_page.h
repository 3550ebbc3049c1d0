#pragma once
// A page as the model sees it: the rows to be read, their words and candidate seams, and what the page shows of its
// paragraphs' edges and lengths.

#include <array>
#include <string_view>
#include <vector>

#include "page/page_rows.h"
#include "page/page_shape.h"
#include "page/runs.h"
#include "page/seam_words.h"

namespace stet {

/// The readings of a row: one-sided, or a change with its seam at a candidate.
inline constexpr uint32_t kDeleteState = 0;
inline constexpr uint32_t kInsertState = 1;
inline constexpr uint32_t kFirstSeamState = 2;

/// A place in a row (before a word; at 0 or the end too) whose text begins or ends at a place of another row as well.
struct EchoLink {
    uint32_t place = 0;
    uint32_t there = 0;      ///< the place of the other row, among all places of the page
    float strength = 0;      ///< (0, 1]
    bool start = false;      ///< what begins there comes back; otherwise what ends there
    bool otherHunk = false;  ///< the other row stands in
    uint8_t found = 1;       ///< times: a seam inside a run once for each of the two rows that may have its seam there
};

/// Words of a row that come back in another: each word's longest run, in its hunk and outside.
struct EchoSpan {
    uint32_t word = 0;
    uint32_t length = 0;
    uint32_t there = 0;  ///< the place before the first of them in the other row, among all places of the page
    float strength = 0;  ///< (0, 1]
    bool otherHunk = false;
};

/// What a row, should it be one-sided, shows of its side.
struct TailTraits {
    std::vector<int> words;  ///< of the lexicon
    std::array<float, 6> traits{};
};

struct SeamRow {
    uint32_t index = 0;  ///< in the rows given
    uint32_t hunk = 0;
    uint32_t firstPlace = 0;  ///< among all places of the page; the row has one before each word and one at its end
    std::vector<SeamWord> words;
    std::vector<uint32_t> seams;  ///< candidates: words at which the newer cell may begin, ascending
    int32_t only = -1;            ///< the one reading allowed: a state, or -1
    std::vector<EchoLink> links;  ///< by place
    std::vector<WordRun> selfRuns;
    std::vector<EchoSpan> echoes;
    TailTraits asTail;

    size_t states() const { return kFirstSeamState + seams.size(); }
    /// The word at which the newer cell begins when the row is read so.
    uint32_t seamOf(uint32_t state) const {
        if (state == kInsertState) return 0;
        return state == kDeleteState ? static_cast<uint32_t>(words.size()) : seams[state - kFirstSeamState];
    }
};

struct SeamPage {
    std::vector<SeamRow> rows;  ///< all but matches, in order
    std::vector<IndexRange> hunks;
    std::vector<WordRun> runs;  ///< between different rows; lines are indices of `rows`
    PageShape shape;
    uint32_t places = 0;         ///< of all rows
    uint32_t distinctWords = 0;  ///< numbers that words of the rows have
    uint32_t distinctPairs = 0;
};

/// Reads the words of the rows and finds what comes back between them. Rows that are known keep their one reading.
SeamPage seamPage(std::u16string_view text, const std::vector<GivenRow>& rows);

}  // namespace stet
