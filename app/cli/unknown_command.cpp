#include "cli/unknown_command.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <system_error>

namespace stet {

namespace {

constexpr size_t kLongestWord = 40;  ///< of what may be a command that was mistyped
constexpr size_t kMostMistyped = 2;  ///< letters

/// How many letters must be put in, taken out or replaced to make one word of another (Levenshtein's distance).
size_t lettersBetween(const std::string& a, const std::string& b) {
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 0; i < a.size(); ++i) {
        size_t diagonal = row[0]++;
        for (size_t j = 0; j < b.size(); ++j) {
            const size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j + 1] + 1, row[j] + 1, replaced});
        }
    }
    return row.back();
}

/// The one of `known` that `word` may have been meant for; empty when none is near.
std::string nearestOf(const std::string& word, const std::vector<std::string>& known) {
    std::string nearest;
    size_t least = kMostMistyped + 1;
    for (const std::string& meant : known) {
        const size_t letters = word.size() <= kLongestWord ? lettersBetween(word, meant) : least;
        if (letters >= least) continue;
        least = letters;
        nearest = meant;
    }
    return nearest;
}

}  // namespace

std::string unknownCommand(const std::string& word, const std::vector<std::string>& commands) {
    const std::string line = word + " is no command of stet-cli; ";
    std::error_code none;
    if (std::filesystem::is_regular_file(word, none))
        return line + "to compare files, write stet-cli diff BEFORE AFTER";
    const std::string nearest = nearestOf(word, commands);
    return nearest.empty() ? line + "the commands are " + listed(commands) : line + "did you mean " + nearest + "?";
}

std::string unknownOption(const std::string& word, const std::vector<std::string>& options) {
    const std::string nearest = nearestOf(word, options);
    return word + " is no option" + (nearest.empty() ? "" : "; did you mean " + nearest + "?");
}

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
    return list;
}

}  // namespace stet
