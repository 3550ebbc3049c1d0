#include <iostream>
#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "cli/report_arguments.h"
#include "compare/compare.h"
#include "report/hand_on.h"
#include "report/html_report.h"
#include "review/carry_over.h"
#include "review/merged_file.h"
#include "review/review_file.h"

namespace stet {

namespace {

struct ApplyArguments {
    std::string path;
    std::string undecided;  ///< empty: as the review says
    std::string format = "text";
    ReportArguments report;
    OutputArguments output;
};

/// A review holds the decisions on a comparison that is made anew here; none of them may be lost on the way.
tl::expected<Review, std::string> reviewOf(const std::string& path, const SavedReview& saved, const Comparison& now) {
    CarriedOver carried = carryOver(saved.documents, saved.marks, saved.review, now);
    if (carried.notCarried.empty()) return std::move(carried.review);
    const auto count = std::to_string(carried.notCarried.size());
    return tl::unexpected(path + ": some decisions (" + count +
                          ") do not fit the changes that this version of Stet finds; " +
                          "open it in Stet, decide them again and save it");
}

Outcome writeReport(const ApplyArguments& arguments, const Comparison& comparison, const Review& review) {
    const auto sent = arguments.output.send({arguments.path}, [&](std::ostream& out) {
        writeHtmlReport(comparison, &review, arguments.report.options, out);
    });
    if (!sent) return tl::unexpected(sent.error());
    return kSame;
}

Outcome apply(const ApplyArguments& arguments) {
    const auto opened = ReviewFile::open(arguments.path);
    if (!opened) return tl::unexpected(describe(opened.error()));
    const SavedReview& saved = opened->second;
    const ComparisonPtr comparison = *compare(saved.documents, saved.options);
    const auto review = reviewOf(arguments.path, saved, *comparison);
    if (!review) return tl::unexpected(review.error());
    if (arguments.format == "html") return writeReport(arguments, *comparison, *review);
    MergeOptions options{saved.undecided};
    if (!arguments.undecided.empty()) options.undecided = arguments.undecided == "after" ? Side::After : Side::Before;
    std::optional<MergedFile::Note> note;
    tl::expected<std::string, HandOnError> bytes;
    if (const auto form = handOnFormFromString(arguments.format)) {
        bytes = handOn(*form, *comparison, *review, options.undecided);
    } else {
        MergedFile file = mergedFile(*comparison, mergedText(*comparison, *review, options));
        bytes = std::move(file.bytes);
        note = file.note;
    }
    if (!bytes) return tl::unexpected(arguments.path + ": " + std::string(describe(bytes.error())));
    const auto sent = arguments.output.send({arguments.path}, [&](std::ostream& out) { out << *bytes; });
    if (!sent) return tl::unexpected(sent.error());
    if (note) std::cerr << "stet-cli: " << arguments.path << ": " << describe(*note) << "\n";
    return kSame;
}

}  // namespace

void addApply(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("apply", "Write the text that the decisions of a review make");
    const auto arguments = std::make_shared<ApplyArguments>();
    command.add_option("REVIEW", arguments->path, "A review saved by Stet")->required();
    command
        .add_option("--undecided", arguments->undecided,
                    "The version that stands where nothing was decided; as the review says if not given")
        ->type_name("before|after")
        ->check(CLI::IsMember({"before", "after"}));
    command
        .add_option(
            "--format", arguments->format,
            "text, html (the report of the comparison with the decisions), critic (CriticMarkup, undecided changes "
            "marked), patch (from the older version) or csv (the list of changes)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "html", "critic", "patch", "csv"}))
        ->capture_default_str();
    arguments->output.addFileTo(command);
    arguments->report.addTo(command);
    command.callback([arguments, &outcome] { outcome = apply(*arguments); });
}

}  // namespace stet
