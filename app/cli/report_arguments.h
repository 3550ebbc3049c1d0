#pragma once
// How an HTML report is to look and what goes into it.

#include <CLI/CLI.hpp>
#include <string>

#include "report/html_report.h"

namespace stet {

/// Options of commands that write reports.
struct ReportArguments {
    HtmlReportOptions options;
    std::string layout = "side-by-side";
    std::string palette = "blue-orange";

    /// `layout` and `palette` go into the options when the command line was read.
    void addTo(CLI::App& command);
};

}  // namespace stet
