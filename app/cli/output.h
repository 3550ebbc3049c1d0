#pragma once
// Where an answer goes: standard output or a file, with or without colour.

#include <CLI/CLI.hpp>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace stet {

/// Options of commands that print.
struct OutputArguments {
    std::string file;  ///< empty or "-": standard output
    std::string color = "auto";
    int width = -1;  ///< columns; 0: lines are not wrapped; negative: as wide as the terminal

    void addFileTo(CLI::App& command);
    void addLookTo(CLI::App& command);

    /// Escape sequences are wanted: asked for, or a terminal that shows them and NO_COLOR is not set.
    bool colored() const;
    /// Columns to wrap at; 0 for none.
    int columns() const;
    /// Runs `write` and sees to it that all of it arrived: a file appears whole or not at all. None of `inputs`, files
    /// that the answer is made from, is written over.
    tl::expected<void, std::string> send(const std::vector<std::string>& inputs,
                                         const std::function<void(std::ostream&)>& write) const;

  private:
    bool toTerminal() const;
};

/// Runs `write` on what `file` names and sees to it that all of it arrived; empty or "-": standard output.
tl::expected<void, std::string> sendTo(const std::string& file, const std::function<void(std::ostream&)>& write);

/// An error when `file` is one of `inputs`, which what is written is made from and would be lost. `file` may be empty
/// or "-"; "-" among the inputs is what standard input is.
tl::expected<void, std::string> notOver(const std::string& file, std::vector<std::string> inputs);

}  // namespace stet
