#include <algorithm>
#include <cctype>
#include <iostream>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/unknown_command.h"
#include "text/long_memory.h"

namespace {

/// CLI11's own line says what is wrong; this adds what to do.
std::string helpHint(const CLI::App& app) {
    std::string hint = "; see stet-cli";
    for (const CLI::App* command : app.get_subcommands()) hint += " " + command->get_name();
    return hint + " --help";
}

/// What a command was given that it knows nothing of.
std::string unexpected(const CLI::App& command) {
    const std::vector<std::string> words = command.remaining();
    const auto option = std::find_if(words.begin(), words.end(),
                                     [](const std::string& word) { return word.size() > 1 && word.front() == '-'; });
    if (option == words.end())
        return (words.empty() ? "an argument" : words.front()) + " is more than " + command.get_name() + " takes";
    std::vector<std::string> options;
    for (const CLI::Option* known : command.get_options()) {
        for (const std::string& name : known->get_lnames()) options.push_back("--" + name);
    }
    return stet::unknownOption(option->substr(0, option->find('=')), options);
}

std::string wordsOf(const CLI::App& app, const CLI::ParseError& error, const std::string& first) {
    std::vector<std::string> commands;
    for (const CLI::App* command : app.get_subcommands({})) commands.push_back(command->get_name());
    if (first.empty()) return "no command was given; the commands are " + stet::listed(commands);
    if (first.front() == '-' && app.get_subcommands().empty())
        return first + " is no option of stet-cli; see stet-cli --help";
    if (first.front() != '-' && std::find(commands.begin(), commands.end(), first) == commands.end())
        return stet::unknownCommand(first, commands);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) && !app.get_subcommands().empty())
        return unexpected(*app.get_subcommands().front()) + helpHint(app);
    return error.what() + helpHint(app);
}

/// One line, whatever stands in the names of files.
int trouble(std::string line) {
    std::replace_if(
        line.begin(), line.end(), [](unsigned char c) { return std::iscntrl(c) != 0; }, '?');
    std::cerr << "stet-cli: " << line << "\n";
    return stet::kTrouble;
}

}  // namespace

int main(int argc, char* argv[]) {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);  // batch reads and writes in two threads
    stet::keepFreedMemory();
    CLI::App app("Shows how an article changed between two versions, sentence by sentence.", "stet-cli");
    app.set_version_flag("--version", "stet-cli " STET_VERSION);
    app.require_subcommand(1);
    stet::Outcome outcome = stet::kSame;
    stet::addDiff(app, outcome);
    stet::addSplit(app, outcome);
    stet::addSegment(app, outcome);
    stet::addBatch(app, outcome);
    stet::addApply(app, outcome);
    stet::addVerify(app, outcome);
    stet::addImport(app, outcome);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return app.exit(asked);
    } catch (const CLI::ParseError& error) {
        return trouble(wordsOf(app, error, argc > 1 ? argv[1] : ""));
    } catch (const std::bad_alloc&) {
        return trouble("not enough memory; compare smaller files");
    }
    return outcome ? *outcome : trouble(std::move(outcome.error()));
}
