#pragma once
// How the paragraphs of a page begin and end, how long they are, and how it writes its words.

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "page/seam_words.h"

namespace stet {

/// What the page shows of its paragraphs, in lines whose edges are known.
struct PageShape {
    std::array<float, kEndClasses> endShare{};  ///< log share among paragraph ends, smoothed
    std::array<float, kStartClasses> startShare{};
    double logWords = 3.4;                               ///< mean of log(words) of a paragraph
    double deviation = 1.0;                              ///< of it
    std::unordered_map<uint32_t, uint32_t> lineStarts;   ///< lines by their first word
    std::unordered_map<uint64_t, uint32_t> lineStarts2;  ///< by their first two
    std::unordered_map<uint32_t, uint32_t> lines;        ///< lines that have the word
    struct Writing {
        uint32_t small = 0;  ///< begins in lower case
        uint32_t name = 0;   ///< begins with a capital inside a sentence
    };
    std::unordered_map<uint32_t, Writing> writing;
};

inline uint64_t pairKey(uint32_t first, uint32_t second) {
    return (uint64_t{first} << 32) | second;
}

/// Fills a shape, which must outlive it, line by line.
class ShapeCounter {
  public:
    explicit ShapeCounter(PageShape& shape) : m_shape(shape) {}

    /// A line of the page, of one cell or of two: its edges are edges of paragraphs. At least one word.
    void addLine(const std::vector<SeamWord>& words);
    /// A line that is one paragraph, for its length.
    void addParagraph(const std::vector<SeamWord>& words);
    /// Turns the counts into shares and densities, smoothed by what paragraphs of articles are like.
    void finish();

  private:
    PageShape& m_shape;
    std::array<double, kEndClasses> m_ends{};
    std::array<double, kStartClasses> m_starts{};
    double m_paragraphs = 0, m_sum = 0, m_squares = 0;  ///< of log(words)
};

}  // namespace stet
