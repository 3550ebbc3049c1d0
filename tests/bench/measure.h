#pragma once
// What a piece of work costs: each run in a process of its own, so that runs do not feel each other.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stet::bench {

/// Numbers that a piece of work hands back beside its cost.
struct Answer {
    uint64_t deletedWords = 0;
    uint64_t insertedWords = 0;
    uint64_t moves = 0;
    uint64_t changes = 0;
    uint64_t limits = 0;  ///< places where a stage gave up
};

struct Cost {
    double cpu = 0;        ///< seconds, user and system
    double peakBytes = 0;  ///< resident memory gained at the peak
    Answer answer;
};

/// Work in two steps: what is not measured (making the input) returns what is.
using Work = std::function<std::function<Answer()>()>;

/// Runs `work` in a child process. Nothing when it crashed or took more than `seconds` of wall time.
std::optional<Cost> measure(const Work& work, unsigned seconds = 300);

/// CPU seconds, user and system, of a command whose output is thrown away; nothing when it could not be started.
std::optional<double> measureCommand(const std::vector<std::string>& command);

/// The middle one of some values; at least one.
double median(std::vector<double> values);

}  // namespace stet::bench
