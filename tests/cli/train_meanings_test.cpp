// The script that makes the table of what words mean, on a few vectors.

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.h"
#include "support/run.h"

using namespace stet;

namespace {

const std::string kTrain = std::string(STET_SOURCE_DIR) + "/script/train_meanings --axes 2 --out table.txt vectors.txt";

// Words of the sea lie along one direction, words of music along another that is not at a right angle to it.
constexpr auto kVectors =
    "the 1 1 1\n"
    "boat 3 0.1 1\n"
    "Boat, 9 9 9\n"
    ", 5 5 5\n"
    "ship 2.9 0 1\n"
    "song 1.5 3 1\n"
    "tune 1.4 2.9 1\n";

/// The largest difference on any axis.
int apart(const std::string& a, const std::string& b) {
    int most = 0;
    for (size_t axis = 0; axis < a.size(); ++axis) most = std::max(most, std::abs(a[axis] - b[axis]));
    return most;
}

}  // namespace

TEST_CASE("script/train_meanings keeps one line a word, a digit an axis, words of like texts at the same end",
          "[train]") {
    const Scratch scratch;
    scratch.write("vectors.txt", kVectors);
    const Ran ran = run(scratch, kTrain + " --words 5");
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    const std::string table = scratch.read("table.txt");
    std::vector<std::string> words, digits;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("#")) continue;
        words.push_back(line.substr(0, line.find(' ')));
        digits.push_back(line.substr(line.find(' ') + 1));
        CHECK(digits.back().size() == 2);
    }
    REQUIRE(words == std::vector<std::string>{"the", "boat", "ship", "song", "tune"});
    CHECK(apart(digits[1], digits[2]) <= 1);
    CHECK(apart(digits[3], digits[4]) <= 1);
    CHECK(apart(digits[1], digits[3]) >= 3);
    CHECK(run(scratch, kTrain + " --words 5").status == 0);
    CHECK(scratch.read("table.txt") == table);
}
