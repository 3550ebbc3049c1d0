#include "cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <system_error>

#include "text/atomic_file.h"

namespace stet {

namespace {

/// Longer lines are hard to read.
constexpr int kWidest = 110;
constexpr int kUsualWidth = 80;

std::string_view environment(const char* name) {
    const char* const value = std::getenv(name);
    return value ? value : "";
}

int terminalWidth() {
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return kUsualWidth;
}

tl::expected<void, std::string> toStandardOutput(const std::function<void(std::ostream&)>& write) {
    errno = 0;
    write(std::cout);
    std::cout.flush();
    if (std::cout) return {};
    const std::string detail = std::generic_category().message(errno != 0 ? errno : EIO);
    return tl::unexpected("standard output: cannot be written (" + detail + "); send it elsewhere or use -o FILE");
}

}  // namespace

void OutputArguments::addFileTo(CLI::App& command) {
    command.add_option("-o,--output", file, "Write to FILE, whole or not at all")->type_name("FILE");
}

void OutputArguments::addLookTo(CLI::App& command) {
    command.add_option("--color", color, "Colour in text output; auto: on a terminal, unless NO_COLOR is set")
        ->type_name("auto|always|never")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->capture_default_str();
    command.add_option("--width", width, "Columns of text output; 0: do not wrap")
        ->type_name("N")
        ->check(CLI::Range(0, 10000));
}

bool OutputArguments::toTerminal() const {
    return (file.empty() || file == "-") && ::isatty(STDOUT_FILENO) == 1;
}

bool OutputArguments::colored() const {
    if (color != "auto") return color == "always";
    return toTerminal() && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

int OutputArguments::columns() const {
    if (width >= 0) return width;
    return toTerminal() ? std::min(terminalWidth(), kWidest) : kUsualWidth;
}

tl::expected<void, std::string> OutputArguments::send(const std::vector<std::string>& inputs,
                                                      const std::function<void(std::ostream&)>& write) const {
    if (const auto spared = notOver(file, inputs); !spared) return spared;
    return sendTo(file, write);
}

tl::expected<void, std::string> sendTo(const std::string& file, const std::function<void(std::ostream&)>& write) {
    if (file.empty() || file == "-") return toStandardOutput(write);
    return writeFile(file, write).map_error([](const WriteError& error) { return describe(error); });
}

tl::expected<void, std::string> notOver(const std::string& file, std::vector<std::string> inputs) {
    if (file == "-") return {};
    std::replace(inputs.begin(), inputs.end(), std::string("-"), std::string("/dev/stdin"));
    if (!writesOver(file, inputs)) return {};
    return tl::unexpected(file + ": is read from, and would be lost; write to another file");
}

}  // namespace stet
