#pragma once
// How the paragraphs of a page begin and end, how long they are, and how it writes its words.

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "page/seam_words.h"

namespace stet {

/// How a page uses a word.
struct WordUse {
    uint32_t lines = 0;   ///< that have it
    uint32_t starts = 0;  ///< lines that begin with it
    uint32_t small = 0;   ///< times it begins in lower case
    uint32_t name = 0;    ///< times it begins with a capital inside a sentence
    int32_t entry = -1;   ///< in the lexicon
    int32_t rank = -1;    ///< among the common words
};

/// What the page shows of its paragraphs, in lines whose edges are known.
struct PageShape {
    std::array<float, kEndClasses> endShare{};  ///< log share among paragraph ends, smoothed
    std::array<float, kStartClasses> startShare{};
    double logWords = 3.4;       ///< mean of log(words) of a paragraph
    double deviation = 1.0;      ///< of it
    std::vector<WordUse> words;  ///< by SeamWord::index
};

/// Fills a shape, which must outlive it, line by line.
class ShapeCounter {
  public:
    explicit ShapeCounter(PageShape& shape) : m_shape(shape) {}

    /// A line of the page, of one cell or of two: its edges are edges of paragraphs. At least one word. Gives the words
    /// their index.
    void addLine(std::vector<SeamWord>& words);
    /// A line that is one paragraph, for its length.
    void addParagraph(const std::vector<SeamWord>& words);
    /// Turns the counts into shares and densities, smoothed by what paragraphs of articles are like.
    void finish();

  private:
    /// Of the word, in the line at hand.
    WordUse& useOf(SeamWord& word);

    PageShape& m_shape;
    std::unordered_map<uint32_t, uint32_t> m_indices;  ///< by id of the word
    std::vector<uint32_t> m_lastLine;                  ///< by index: the last line that has it, counted from 1
    uint32_t m_lines = 0;
    std::array<double, kEndClasses> m_ends{};
    std::array<double, kStartClasses> m_starts{};
    double m_paragraphs = 0, m_sum = 0, m_squares = 0;  ///< of log(words)
};

}  // namespace stet
