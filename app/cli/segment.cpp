#include "segment/segmentation.h"

#include <memory>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "report/json_report.h"
#include "report/text_report.h"

namespace stet {

namespace {

struct SegmentCommandArguments {
    std::string path;
    std::string format = "text";
    ReadArguments read;
    SegmentArguments segment;
    OutputArguments output;
};

Outcome segmentFile(const SegmentCommandArguments& arguments) {
    const auto document = readInput(arguments.path, arguments.read);
    if (!document) return tl::unexpected(document.error());
    const Segmentation segmentation = segment(*document, arguments.segment.options());
    const auto sent = arguments.output.send({arguments.path}, [&](std::ostream& out) {
        if (arguments.format == "json") {
            writeJson(out, *document, segmentation);
            out << '\n';
        } else {
            writeText(out, *document, segmentation);
        }
    });
    if (!sent) return tl::unexpected(sent.error());
    return kSame;
}

}  // namespace

void addSegment(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("segment", "Cut a text into paragraphs and sentences");
    const auto arguments = std::make_shared<SegmentCommandArguments>();
    command.add_option("FILE", arguments->path, "The text; - is standard input")->required();
    command
        .add_option("--format", arguments->format,
                    "text (one sentence a line, a blank line between paragraphs) or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    arguments->output.addFileTo(command);
    arguments->segment.addTo(command);
    arguments->read.addTo(command);
    command.callback([arguments, &outcome] { outcome = segmentFile(*arguments); });
}

}  // namespace stet
