#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "page/unsure_rows.h"
#include "report/json_report.h"
#include "report/summary.h"
#include "report/text_report.h"
#include "text/atomic_file.h"
#include "text/unicode.h"

namespace stet {

namespace {

struct SplitArguments {
    std::string path;
    std::string format;  ///< empty: text, unless both versions go into files
    PerSide<std::string> versionFiles;
    bool titles = false;  ///< on top of the versions that go into files
    uint32_t page = 1;
    bool assumePage = false;
    ReadArguments read;
    OutputArguments output;

    /// Both versions go into files, or one to standard output, and nothing else was asked for.
    bool isQuiet() const {
        const bool shown = versionFiles.before == "-" || versionFiles.after == "-";
        const bool both = !versionFiles.before.empty() && !versionFiles.after.empty();
        return format.empty() && output.file.empty() && (shown || both);
    }
    /// Where the page as a whole goes; empty: nowhere.
    std::string target() const { return isQuiet() ? "" : output.file.empty() ? "-" : output.file; }
};

std::string words(PageError error, const std::string& path) {
    if (error.kind == PageError::Kind::NoRows) return path + ": the page has no rows; copy it whole, article included";
    return path +
           ": is no interleaved page (no line \"Version A Version B\"); if its head is only lost, add --assume-page";
}

tl::expected<void, std::string> writeVersions(const SplitArguments& arguments, PageSplit page) {
    if (arguments.titles) putTitlesOnTop(page);
    for (const Side side : kSides) {
        const std::string& path = arguments.versionFiles[side];
        if (path.empty()) continue;
        auto sent = sendTo(path, [&](std::ostream& out) { out << toUtf8(page.texts[side]); });
        if (!sent) return sent;
    }
    return {};
}

bool sameTarget(const std::string& one, const std::string& other) {
    return one == "-" || other == "-" ? one == other : sameFile(one, other);
}

/// The files to write must be three, and none the one that is read.
tl::expected<void, std::string> checkFiles(const SplitArguments& arguments) {
    const std::array files = {arguments.versionFiles.before, arguments.versionFiles.after, arguments.target()};
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (auto spared = notOver(*file, {arguments.path}); !spared) return spared;
        if (std::none_of(files.begin(), file, [&](const std::string& earlier) { return sameTarget(earlier, *file); }))
            continue;
        const std::string name = *file == "-" ? "standard output" : *file;
        return tl::unexpected(name + ": is to be written twice; give each version a file of its own");
    }
    return {};
}

/// The files do not show what of the page they leave out; this does.
void sayTitles(const SplitArguments& arguments, const PageSplit& page) {
    const bool written = !arguments.versionFiles.before.empty() || !arguments.versionFiles.after.empty();
    if (!written || arguments.titles || !hasTitles(page)) return;
    std::cerr << "stet-cli: " << arguments.path
              << ": its titles are left out of the versions; add --titles to put them on top\n";
}

/// The files do not show where the page was hard to read; this does.
void sayUnsure(const SplitArguments& arguments, const PageSplit& page) {
    const auto unsure = static_cast<size_t>(std::count_if(page.rows.begin(), page.rows.end(), isUnsure));
    if (unsure == 0) return;
    std::cerr << "stet-cli: " << arguments.path << ": " << unsure << " of " << counted(page.rows.size(), "row")
              << (unsure == 1 ? " is" : " are") << " unsure; look at them with --format text, mend them in stet\n";
}

Outcome split(const SplitArguments& arguments) {
    if (const auto files = checkFiles(arguments); !files) return tl::unexpected(files.error());
    const auto document = readInput(arguments.path, arguments.read);
    if (!document) return tl::unexpected(document.error());
    PageOptions options;
    options.assumePage = arguments.assumePage;
    const auto pages = splitPages(document->text, options);
    if (!pages) return tl::unexpected(words(pages.error(), arguments.path));
    if (arguments.page > pages->size()) {
        return tl::unexpected(arguments.path + ": has " + counted(pages->size(), "page") + "; give a smaller --page");
    }
    const PageSplit& page = (*pages)[arguments.page - 1];
    const auto written = writeVersions(arguments, page);
    if (!written) return tl::unexpected(written.error());
    sayTitles(arguments, page);
    if (arguments.isQuiet()) {
        sayUnsure(arguments, page);
        return kSame;
    }
    const auto sent = arguments.output.send({arguments.path}, [&](std::ostream& out) {
        if (arguments.format == "json") {
            writeJson(out, *pages);
            out << '\n';
        } else {
            writeText(out, *pages, {arguments.output.colored(), arguments.output.columns()});
        }
    });
    if (!sent) return tl::unexpected(sent.error());
    return kSame;
}

}  // namespace

void addSplit(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("split", "Take an interleaved page apart into its two versions");
    const auto arguments = std::make_shared<SplitArguments>();
    command.add_option("PAGE", arguments->path, "The page as copied from the browser; - is standard input")->required();
    command
        .add_option("--format", arguments->format, "text or json; text unless both versions go into files, or one to -")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json"}));
    command
        .add_option("--before", arguments->versionFiles.before, "Write the older version to FILE; - is standard output")
        ->type_name("FILE");
    command
        .add_option("--after", arguments->versionFiles.after, "Write the newer version to FILE; - is standard output")
        ->type_name("FILE");
    command.add_flag("--titles", arguments->titles, "Put the titles on top of what --before and --after write");
    command
        .add_option("--page", arguments->page, "Of several pages, the one whose versions --before and --after write")
        ->type_name("N")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_flag("--assume-page", arguments->assumePage, "The head of the page is lost: take every line for a row");
    arguments->output.addFileTo(command);
    arguments->output.addLookTo(command);
    arguments->read.addTo(command);
    command.callback([arguments, &outcome] { outcome = split(*arguments); });
}

}  // namespace stet
