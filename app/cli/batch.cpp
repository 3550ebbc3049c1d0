#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/ordered_jobs.h"
#include "cli/output.h"
#include "compare/compare.h"
#include "report/json_report.h"
#include "text/unicode.h"

namespace stet {

namespace {

using json = nlohmann::ordered_json;

struct BatchArguments {
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
    ReadArguments read;
    CompareArguments compare;
    OutputArguments output;
};

/// The value of an option as it would stand on the command line.
tl::expected<std::string, std::string> argumentOf(const std::string& name, const json& value) {
    if (value.is_string()) return value.get<std::string>();
    std::string list;
    for (const json& item : value.is_array() ? value : json::array({value})) {
        if (!item.is_string()) return tl::unexpected("option " + name + ": give text or a list of texts");
        list += (list.empty() ? "" : ",") + item.get<std::string>();
    }
    return list;
}

/// Reads a line's options with the same parser as the command line's.
tl::expected<void, std::string> readOptions(const json& options, BatchArguments& arguments) {
    if (!options.is_object()) return tl::unexpected(std::string("options: give an object"));
    CLI::App parser;
    parser.set_help_flag();
    arguments.read.addTo(parser);
    arguments.read.addSidesTo(parser);
    arguments.compare.addTo(parser);
    std::vector<std::string> given;
    for (const auto& [name, value] : options.items()) {
        const auto argument = argumentOf(name, value);
        if (!argument) return tl::unexpected(argument.error());
        if (!argument->empty()) given.push_back("--" + name + "=" + *argument);
    }
    try {
        parser.parse(std::move(given));
    } catch (const CLI::ParseError& error) {
        return tl::unexpected("options: " + std::string(error.what()));
    }
    return {};
}

tl::expected<DocumentPtr, std::string> documentOf(const json& line, Side side, const BatchArguments& arguments) {
    const std::string name = side == Side::Before ? "before" : "after";
    const auto text = line.find(name);
    if (text != line.end() && text->is_string()) {
        return std::make_shared<const Document>(makeDocument(toUtf16(text->get_ref<const std::string&>())));
    }
    const auto path = line.find(name + "Path");
    if (path == line.end() || !path->is_string())
        return tl::unexpected("give \"" + name + "\" or \"" + name + "Path\"");
    if (*path == "-") return tl::unexpected(name + "Path: standard input holds the lines; name a file");
    auto document = readDocument(path->get<std::string>(), arguments.read.options(side));
    if (!document) return tl::unexpected(describe(document.error()));
    return std::make_shared<const Document>(std::move(*document));
}

tl::expected<ComparisonPtr, std::string> compareLine(const json& line, BatchArguments arguments) {
    if (!line.is_object()) return tl::unexpected(std::string("the line is no JSON object"));
    if (const auto options = line.find("options"); options != line.end()) {
        const auto read = readOptions(*options, arguments);
        if (!read) return tl::unexpected(read.error());
    }
    PerSide<DocumentPtr> documents;
    for (const Side side : kSides) {
        auto document = documentOf(line, side, arguments);
        if (!document) return tl::unexpected(document.error());
        documents[side] = std::move(*document);
    }
    return *compare(std::move(documents), arguments.compare.options());
}

std::string errorLine(const json& id, const std::string& error) {
    const json line = {{"id", id}, {"error", error}};
    return line.dump(-1, ' ', false, json::error_handler_t::replace);  // paths need not be UTF-8
}

/// The line that answers a line.
std::string answer(const std::string& text, const BatchArguments& arguments) {
    const json line = json::parse(text, nullptr, false);
    const json id = line.is_object() ? line.value("id", json()) : json();
    try {
        const auto comparison = compareLine(line, arguments);
        if (!comparison) return errorLine(id, comparison.error());
        std::ostringstream out;
        writeJson(out, **comparison, id.dump());
        return std::move(out).str();
    } catch (const std::exception& error) {
        return errorLine(id, error.what());
    }
}

Outcome batch(const BatchArguments& arguments) {
    const auto sent = arguments.output.send({"-"}, [&](std::ostream& out) {
        OrderedJobs jobs(
            arguments.jobs, [&](const std::string& line) { return answer(line, arguments); }, out);
        for (std::string line; std::getline(std::cin, line);) {
            if (line.find_first_not_of(" \t\r") != line.npos) jobs.submit(std::move(line));
        }
    });
    if (!sent) return tl::unexpected(sent.error());
    return kSame;
}

}  // namespace

void addBatch(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("batch", "Compare many pairs: JSON Lines in, JSON Lines out");
    const auto arguments = std::make_shared<BatchArguments>();
    command.add_option("--jobs", arguments->jobs, "Pairs compared at the same time")
        ->type_name("N")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    arguments->output.addFileTo(command);
    arguments->compare.addTo(command);
    arguments->read.addTo(command);
    arguments->read.addSidesTo(command);
    command.footer(
        "A line in: {\"id\": \"x\", \"before\": \"text\", \"after\": \"text\"} or {\"id\": \"x\", \"beforePath\": "
        "\"...\", "
        "\"afterPath\": \"...\"}, with \"options\": {\"ignore\": [\"case\"]} named as here.\n"
        "A line out, in the same order: the comparison as of diff --format json with \"id\", or {\"id\": \"x\", "
        "\"error\": \"...\"}.");
    command.callback([arguments, &outcome] { outcome = batch(*arguments); });
}

}  // namespace stet
