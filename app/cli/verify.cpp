#include <memory>
#include <ostream>

#include "cli/command.h"
#include "cli/output.h"
#include "read/file_bytes.h"
#include "read/read_document.h"
#include "report/html_data.h"
#include "report/html_report_check.h"
#include "report/html_report_proof.h"
#include "report/html_report_reader.h"

namespace stet {

namespace {

/// What a report shows that its data does not say.
std::vector<std::string> failuresOf(const HtmlReport& report, const std::string& html) {
    std::vector<std::string> failures = checkHtmlReport(report);
    const bool ours = report.generator == reportGenerator();
    if (!failures.empty() || !ours) return failures;
    if (const auto difference = firstDifference(report, html)) failures.push_back(describe(*difference));
    return failures;
}

std::string writtenByAnother(const std::string& path, const std::string& generator) {
    return path + ": texts, marks, head and table say what the data says, but " +
           (generator.empty() ? "an early Stet" : generator) +
           " wrote it, and only that one can prove the rest; this is " + reportGenerator();
}

Outcome verify(const std::string& path) {
    const auto bytes = readBytes(path);
    if (!bytes) return tl::unexpected(describe(bytes.error()));
    const auto report = readHtmlReport(*bytes);
    if (!report) return tl::unexpected(describe(report.error(), path));
    const std::vector<std::string> failures = failuresOf(*report, *bytes);
    if (failures.empty() && report->generator != reportGenerator())
        return tl::unexpected(writtenByAnother(path, report->generator));
    const auto said = sendTo("-", [&](std::ostream& out) {
        for (const std::string& failure : failures) out << path << ": " << failure << "\n";
        if (failures.empty())
            out << path << ": shows what its data says (" << report->changes.size()
                << " changes), byte for byte; accepting all gives the after text, rejecting all the before text\n";
    });
    if (!said) return tl::unexpected(said.error());
    return failures.empty() ? kSame : kDifferent;
}

}  // namespace

void addVerify(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("verify", "Check that a report shows what its own data says");
    const auto path = std::make_shared<std::string>();
    command.add_option("REPORT", *path, "A report made by stet-cli diff --format html; - is standard input")
        ->required();
    command.footer("Exit status: 0 it does, 1 it does not, 2 trouble (also where another version of Stet wrote it).");
    command.callback([path, &outcome] { outcome = verify(*path); });
}

}  // namespace stet
