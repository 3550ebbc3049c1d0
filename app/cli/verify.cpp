#include <iostream>
#include <memory>

#include "cli/command.h"
#include "read/file_bytes.h"
#include "read/read_document.h"
#include "report/html_report_check.h"
#include "report/html_report_reader.h"

namespace stet {

namespace {

Outcome verify(const std::string& path) {
    const auto bytes = readBytes(path);
    if (!bytes) return tl::unexpected(describe(bytes.error()));
    const auto report = readHtmlReport(*bytes);
    if (!report) return tl::unexpected(describe(report.error(), path));
    const std::vector<std::string> failures = checkHtmlReport(*report);
    for (const std::string& failure : failures) std::cout << path << ": " << failure << "\n";
    if (!failures.empty()) return kDifferent;
    std::cout << path << ": shows what its data says (" << report->changes.size()
              << " changes); accepting all gives the after text, rejecting all the before text\n";
    return kSame;
}

}  // namespace

void addVerify(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("verify", "Check that a report shows what its own data says");
    const auto path = std::make_shared<std::string>();
    command.add_option("REPORT", *path, "A report made by stet-cli diff --format html; - is standard input")
        ->required();
    command.footer("Exit status: 0 it does, 1 it does not, 2 trouble.");
    command.callback([path, &outcome] { outcome = verify(*path); });
}

}  // namespace stet
