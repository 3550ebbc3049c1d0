#include <algorithm>
#include <atomic>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/ordered_jobs.h"
#include "cli/output.h"
#include "cli/unknown_command.h"
#include "compare/compare.h"
#include "report/json_report.h"
#include "report/pair_csv.h"
#include "report/summary.h"
#include "text/json_nesting.h"
#include "text/unicode.h"

namespace stet {

namespace {

using json = nlohmann::ordered_json;

struct BatchArguments {
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
    std::string format;  ///< empty: as the name of the output file says, else json
    bool strict = false;
    ReadArguments read;
    CompareArguments compare;
    OutputArguments output;

    bool wantsTable() const { return format.empty() ? output.file.ends_with(".csv") : format == "csv"; }
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
    std::vector<std::string> known;
    for (const CLI::Option* option : parser.get_options()) known.push_back(option->get_lnames().front());
    for (const auto& [name, value] : options.items()) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            return tl::unexpected("options: " + unknownOption(name, known));
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

std::string textOf(const json& value) {  // paths need not be UTF-8
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// The id as the cell of a table.
std::string nameOf(const json& id) {
    if (id.is_null()) return {};
    return id.is_string() ? id.get<std::string>() : textOf(id);
}

std::string answerLine(const json& id, const Comparison& comparison, const BatchArguments& arguments) {
    if (arguments.wantsTable()) return pairCsv(nameOf(id), comparison) + '\r';
    std::ostringstream out;
    writeJson(out, comparison, textOf(id));
    return std::move(out).str();
}

std::string errorLine(const json& id, const std::string& error, const BatchArguments& arguments) {
    if (arguments.wantsTable()) return pairCsvError(nameOf(id), error) + '\r';
    return textOf({{"id", id}, {"error", error}});
}

/// The lines that come in and those that come out.
class Batch {
  public:
    explicit Batch(const BatchArguments& arguments) : m_arguments(arguments) {}

    void run(std::istream& in, std::ostream& out) {
        if (m_arguments.wantsTable()) out << pairCsvNames();
        OrderedJobs jobs(
            m_arguments.jobs, [&](const std::string& line) { return answer(line); }, out);
        for (std::string line; std::getline(in, line);) {
            if (line.find_first_not_of(" \t\r") == line.npos) continue;
            jobs.submit(std::move(line));
            ++m_lines;
        }
    }

    size_t lines() const { return m_lines; }
    /// Those that could not be compared.
    size_t failed() const { return m_failed; }

  private:
    std::string answer(const std::string& text) {
        const json line = parsedJson<json>(text);
        const json id = line.is_object() ? line.value("id", json()) : json();
        std::string error;
        try {
            const auto comparison = compareLine(line, m_arguments);
            if (comparison) return answerLine(id, **comparison, m_arguments);
            error = comparison.error();
        } catch (const std::exception& exception) {
            error = exception.what();
        }
        ++m_failed;
        return errorLine(id, error, m_arguments);
    }

    const BatchArguments& m_arguments;
    size_t m_lines = 0;
    std::atomic<size_t> m_failed = 0;
};

Outcome batch(const BatchArguments& arguments) {
    Batch batch(arguments);
    const auto sent = arguments.output.send({"-"}, [&](std::ostream& out) {
        batch.run(std::cin, out);
        if (std::cin.bad()) out.setstate(std::ios::badbit);  // not whole: no file
    });
    if (std::cin.bad())
        return tl::unexpected(std::string("standard input: cannot be read to its end; give it a file or a pipe"));
    if (!sent) return tl::unexpected(sent.error());
    if (batch.failed() == 0) return kSame;
    std::cerr << "stet-cli: " << batch.failed() << " of " << counted(batch.lines(), "line")
              << " could not be compared; each is answered by its error\n";
    return arguments.strict ? kTrouble : kSame;
}

}  // namespace

void addBatch(CLI::App& app, Outcome& outcome) {
    CLI::App& command = *app.add_subcommand("batch", "Compare many pairs: JSON Lines in, JSON Lines or a table out");
    const auto arguments = std::make_shared<BatchArguments>();
    command.add_option("--jobs", arguments->jobs, "Pairs compared at the same time")
        ->type_name("N")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    command
        .add_option(
            "--format", arguments->format,
            "json: the comparisons, JSON Lines; csv: a table with a line of figures for each pair; if not given, "
            "as the name of FILE ends, or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"json", "csv"}));
    command.add_flag("--strict", arguments->strict,
                     "Exit 2 when a line could not be compared; all others are answered nevertheless");
    arguments->output.addFileTo(command);
    arguments->compare.addTo(command);
    arguments->read.addTo(command);
    arguments->read.addSidesTo(command);
    command.footer(
        "A line in: {\"id\": \"x\", \"before\": \"text\", \"after\": \"text\"} or {\"id\": \"x\", \"beforePath\": "
        "\"...\", "
        "\"afterPath\": \"...\"}, with \"options\": {\"ignore\": [\"case\"]} named as here.\n"
        "A line out, in the same order: the comparison as of diff --format json with \"id\", or {\"id\": \"x\", "
        "\"error\": \"...\"}.\n"
        "Exit status: 0 when every line was answered, be it by an error; with --strict 2 when one was an error.");
    command.callback([arguments, &outcome] { outcome = batch(*arguments); });
}

}  // namespace stet
