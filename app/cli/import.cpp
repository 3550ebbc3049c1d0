#include <iostream>
#include <memory>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "report/summary.h"
#include "review/critic_import.h"
#include "review/critic_markup.h"
#include "review/review_file.h"
#include "text/unicode.h"

namespace stet {

namespace {

struct ImportArguments {
    std::string path;
    std::string output;
    ReadArguments read;
};

std::string words(const UnclosedMark& mark, const std::string& path) {
    return path + ": line " + std::to_string(mark.line) + ": " + toUtf8(mark.opening) +
           " is never closed; end it with " + toUtf8(mark.closing);
}

Outcome import(const ImportArguments& arguments) {
    if (arguments.output.empty() || arguments.output == "-")
        return tl::unexpected(std::string("standard output: takes no review; give -o the name of a file"));
    if (const auto spared = notOver(arguments.output, {arguments.path}); !spared) return tl::unexpected(spared.error());
    const auto document = readInput(arguments.path, arguments.read);
    if (!document) return tl::unexpected(document.error());
    const CriticText critic = parseCriticMarkup(document->text);
    if (critic.unclosed) return tl::unexpected(words(*critic.unclosed, arguments.path));
    if (critic.marks == 0 && critic.comments.empty()) {
        return tl::unexpected(arguments.path +
                              ": has no CriticMarkup; mark changes as {++in++}, {--out--} or {~~old~>new~~}");
    }
    const SavedReview saved = reviewFromCriticMarkup(document->text, arguments.path);
    const auto written = ReviewFile(arguments.output).save(saved, true);
    if (!written) return tl::unexpected(describe(written.error()));
    if (const size_t left = saved.notCarried.size(); left > 0)
        std::cerr << "stet-cli: " << arguments.path << ": " << counted(left, "comment") << (left == 1 ? " is" : " are")
                  << " about unchanged text; the review keeps what it says, and stet shows it\n";
    return kSame;
}

}  // namespace

void addImport(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("import", "Make a review of a text with CriticMarkup");
    const auto arguments = std::make_shared<ImportArguments>();
    command.add_option("FILE", arguments->path, "A text with CriticMarkup; - is standard input")->required();
    command.add_option("-o,--output", arguments->output, "Write the review to FILE, whole or not at all")
        ->type_name("FILE")
        ->required();
    arguments->read.addTo(command);
    command.callback([arguments, &outcome] { outcome = import(*arguments); });
}

}  // namespace stet
