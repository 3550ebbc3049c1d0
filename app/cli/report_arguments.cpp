#include "cli/report_arguments.h"

namespace stet {

void ReportArguments::addTo(CLI::App& command) {
    const auto add = [&](const std::string& name, std::string& value, const std::string& text) {
        return command.add_option(name, value, text)->type_name("TEXT")->group("HTML report");
    };
    add("--layout", layout, "side-by-side or inline: what is shown first; the reader can switch")
        ->check(CLI::IsMember({"side-by-side", "inline"}))
        ->type_name("HOW")
        ->capture_default_str();
    add("--palette", palette, "Colours of the marks: blue-orange, green-red, high-contrast or monochrome")
        ->check(CLI::IsMember({"blue-orange", "green-red", "high-contrast", "monochrome"}))
        ->type_name("NAME")
        ->capture_default_str();
    add("--title", options.title, "Its title; the headline if not given");
    add("--before-name", options.names.before, "What BEFORE is called; its file name if not given");
    add("--after-name", options.names.after, "What AFTER is called; its file name if not given");
    add("--before-date", options.dates.before, "When BEFORE was written, as it is to be shown");
    add("--after-date", options.dates.after, "When AFTER was written, as it is to be shown");
    command.add_flag("!--no-folds", options.folds, "Leave unchanged stretches open")->group("HTML report");
    command.add_flag("!--no-comments", options.comments, "Leave out what the review's comments say")
        ->group("HTML report");
    options.redactPaths = true;  // a report goes to strangers
    command
        .add_flag("!--name-folders,--redact-paths", options.redactPaths, "Say where the files lay, or do not (default)")
        ->group("HTML report");
    command.parse_complete_callback([this] {
        options.layout = *reportLayoutFromString(layout);
        options.palette = *reportPaletteFromString(palette);
    });
}

}  // namespace stet
