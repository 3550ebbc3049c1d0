#pragma once
// Made-up pairs of texts in the shapes that bring comparisons to their knees, with the best possible answer where the
// way they are made tells it.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stet::bench {

struct Pair {
    std::string before;  ///< UTF-8
    std::string after;
    std::optional<uint64_t> changedWords;  ///< deleted and inserted words of the best answer
    std::optional<uint64_t> moves;         ///< sentences out of order in the best answer
};

struct Shape {
    std::string name;
    Pair (*make)(size_t bytes);  ///< a pair of about `bytes` a side
};

/// All shapes. The same `bytes` always gives the same pair.
const std::vector<Shape>& shapes();

/// The text over and over, each time with its letters a to z moved on by one more: copies of prose share hardly a word.
std::string rotatedCopies(const std::string& text, int copies);

}  // namespace stet::bench
