#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <set>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/report_arguments.h"
#include "cli/ties.h"
#include "compare/compare.h"
#include "compare/two_languages.h"
#include "page/page.h"
#include "report/hand_on.h"
#include "report/html_report.h"
#include "report/json_report.h"
#include "report/text_report.h"
#include "review/carry_over.h"
#include "review/review_file.h"
#include "segment/language.h"

namespace stet {

namespace {

struct DiffArguments {
    PerSide<std::string> paths;
    std::string format;  ///< empty: as the name of the output file says
    std::string ties;    ///< empty: none
    ReadArguments read;
    CompareArguments compare;
    ReportArguments report;
    std::string review;  ///< a review whose decisions the report tells; empty: none
    OutputArguments output;
};

/// The format that goes with the ending of a file's name, text for most; an error for endings of what is not written
/// here.
tl::expected<std::string, std::string> formatOf(const std::string& file) {
    static const std::map<std::string, std::string> kFormats = {{".html", "html"},   {".htm", "html"},
                                                                {".json", "json"},   {".csv", "csv"},
                                                                {".patch", "patch"}, {".diff", "patch"}};
    static const std::set<std::string> kOthers = {".pdf", ".docx", ".odt", ".xlsx", ".png"};
    const std::string ending = std::filesystem::path(file).extension().string();
    if (kOthers.contains(ending))
        return tl::unexpected(file + ": no " + ending + " is written here; name it .html, .json, .csv, .patch or .txt");
    const auto found = kFormats.find(ending);
    return found == kFormats.end() ? "text" : found->second;
}

tl::expected<DocumentPtr, std::string> documentOf(const DiffArguments& arguments, Side side) {
    auto document = readInput(arguments.paths[side], arguments.read, side);
    if (!document) return tl::unexpected(document.error());
    return std::make_shared<const Document>(std::move(*document));
}

tl::expected<CompareOptions, std::string> optionsFor(const DiffArguments& arguments,
                                                     const PerSide<DocumentPtr>& documents) {
    CompareOptions options = arguments.compare.options();
    if (arguments.ties.empty()) return options;
    const auto sentences = [&](Side side) { return segment(*documents[side], options.segment[side]).sentences.size(); };
    auto ties = readTies(arguments.ties, {sentences(Side::Before), sentences(Side::After)});
    if (!ties) return tl::unexpected(ties.error());
    options.ties = std::move(*ties);
    return options;
}

/// What the review at `path` says of the comparison's changes; all of it must find its place.
tl::expected<Review, std::string> reviewOf(const std::string& path, const Comparison& comparison) {
    const auto opened = ReviewFile::open(path);
    if (!opened) return tl::unexpected(describe(opened.error()));
    const SavedReview& saved = opened->second;
    CarriedOver carried = carryOver(saved.documents, saved.marks, saved.review, comparison);
    if (carried.notCarried.empty()) return std::move(carried.review);
    return tl::unexpected(path + ": some decisions (" + std::to_string(carried.notCarried.size()) +
                          ") do not fit these two versions; compare the versions that it was made on");
}

void write(std::ostream& out, const DiffArguments& arguments, const Comparison& comparison, const Review* review) {
    if (arguments.format == "json") {
        writeJson(out, comparison);
        out << '\n';
    } else if (arguments.format == "html") {
        writeHtmlReport(comparison, review, arguments.report.options, out);
    } else {
        writeText(out, comparison, {arguments.output.colored(), arguments.output.columns()});
    }
}

/// What a reader of the comparison may take for a fault of it.
void sayOdd(const DiffArguments& arguments, const Comparison& comparison) {
    for (const Side side : kSides) {
        if (looksLikePage(comparison.text(side)))
            std::cerr << "stet-cli: " << arguments.paths[side]
                      << ": shows two versions on every line; stet-cli split takes them apart\n";
    }
    if (const auto languages = twoLanguages(comparison))
        std::cerr << "stet-cli: " << arguments.paths.before << ": is in " << languageName(languages->before, "en")
                  << ", and " << arguments.paths.after << " in " << languageName(languages->after, "en")
                  << "; sentences are matched by their words, so expect few matches\n";
}

Outcome diff(const DiffArguments& arguments) {
    if (arguments.paths.before == "-" && arguments.paths.after == "-") {
        return tl::unexpected(std::string("standard input: can be read only once; give one of the two as a file"));
    }
    PerSide<DocumentPtr> documents;
    for (const Side side : kSides) {
        auto document = documentOf(arguments, side);
        if (!document) return tl::unexpected(document.error());
        documents[side] = std::move(*document);
    }
    const auto options = optionsFor(arguments, documents);
    if (!options) return tl::unexpected(options.error());
    const ComparisonPtr comparison = *compare(std::move(documents), *options);
    sayOdd(arguments, *comparison);
    tl::expected<Review, std::string> review;
    if (!arguments.review.empty()) review = reviewOf(arguments.review, *comparison);
    if (!review) return tl::unexpected(review.error());
    const auto form = handOnFormFromString(arguments.format);
    tl::expected<std::string, HandOnError> handedOn;
    if (form) handedOn = handOn(*form, *comparison, *review, Side::After);
    if (!handedOn) return tl::unexpected(arguments.paths.before + ": " + std::string(describe(handedOn.error())));
    const auto sent = arguments.output.send(
        {arguments.paths.before, arguments.paths.after, arguments.ties, arguments.review}, [&](std::ostream& out) {
            out << *handedOn;
            if (!form) write(out, arguments, *comparison, arguments.review.empty() ? nullptr : &*review);
        });
    if (!sent) return tl::unexpected(sent.error());
    return comparison->same() ? kSame : kDifferent;
}

}  // namespace

void addDiff(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("diff", "Show what changed from BEFORE to AFTER");
    const auto arguments = std::make_shared<DiffArguments>();
    command.add_option("BEFORE", arguments->paths.before, "The older version; - is standard input")->required();
    command.add_option("AFTER", arguments->paths.after, "The newer version; - is standard input")->required();
    command
        .add_option("--format", arguments->format,
                    "text, json, html, critic (CriticMarkup), patch (as diff -u) or csv (the list of changes); "
                    "if not given, as the name of FILE ends, or text")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json", "html", "critic", "patch", "csv"}));
    arguments->output.addFileTo(command);
    arguments->output.addLookTo(command);
    arguments->compare.addTo(command);
    command
        .add_option(
            "--tie", arguments->ties,
            "JSON file of sentences that answer each other: [{\"before\": [3], \"after\": [4, 5]}], counted from 0")
        ->type_name("FILE");
    command
        .add_option("--review", arguments->review,
                    "A review saved by Stet: its decisions and comments go into html, csv, critic and patch")
        ->type_name("FILE");
    arguments->report.addTo(command);
    arguments->read.addTo(command);
    arguments->read.addSidesTo(command);
    command.footer("Exit status: 0 same, 1 different, 2 trouble.");
    command.callback([arguments, &outcome] {
        if (arguments->format.empty()) {
            const auto format = formatOf(arguments->output.file);
            if (!format) {
                outcome = tl::unexpected(format.error());
                return;
            }
            arguments->format = *format;
        }
        outcome = diff(*arguments);
    });
}

}  // namespace stet
