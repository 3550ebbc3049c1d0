#pragma once
// Word runs that come back on a page: the strongest evidence of what stands in which column.

#include <cstdint>
#include <vector>

#include "page/seam_words.h"

namespace stet {

/// `length` words in a row that stand in line `a.line` from word `a.word` and again in line `b.line` from `b.word`
/// (a.line < b.line, or the same line and a.word < b.word).
struct WordRun {
    struct Place {
        uint32_t line = 0;
        uint32_t word = 0;
    };
    Place a, b;
    uint32_t length = 0;
};

/// All maximal common runs of at least three words and six letters, in order of lines and places. Three words that come
/// back more than `kMostEchoes` times find no runs, so the work is linear in the words.
inline constexpr uint32_t kMostEchoes = 16;
std::vector<WordRun> commonRuns(const std::vector<std::vector<SeamWord>>& lines);

}  // namespace stet
