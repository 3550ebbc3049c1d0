#pragma once
// The commands of stet-cli. Each stands in a file of its own, named after it.

#include <CLI/CLI.hpp>
#include <string>

#include <tl/expected.hpp>

namespace stet {

/// Exit statuses, as diff has them.
inline constexpr int kSame = 0;
inline constexpr int kDifferent = 1;
inline constexpr int kTrouble = 2;

/// What a command came to: its exit status, or one line that says why it could not answer.
using Outcome = tl::expected<int, std::string>;

/// Each adds its command to `app`. The command runs while the arguments are parsed and leaves its outcome.
void addDiff(CLI::App& app, Outcome& outcome);
void addSplit(CLI::App& app, Outcome& outcome);
void addSegment(CLI::App& app, Outcome& outcome);
void addBatch(CLI::App& app, Outcome& outcome);
void addApply(CLI::App& app, Outcome& outcome);
void addVerify(CLI::App& app, Outcome& outcome);
void addImport(CLI::App& app, Outcome& outcome);

}  // namespace stet
