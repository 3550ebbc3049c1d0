#include "cli/arguments.h"

#include <algorithm>

#include "read/format.h"
#include "read/pdf.h"
#include "text/fold.h"

namespace stet {

namespace {

const CLI::IsMember kModes({"auto", "lines"});
const CLI::IsMember kFinenesses({"words", "phrases", "sentences"});

std::vector<std::string> foldClassNames() {
    std::vector<std::string> names;
    names.reserve(kFoldClassCount);
    for (int i = 0; i < kFoldClassCount; ++i) names.emplace_back(toString(static_cast<FoldClass>(i)));
    return names;
}

/// What this build reads.
std::vector<std::string> formatNames() {
    std::vector<std::string> names = {"auto", "text", "markdown", "html", "docx", "odt"};
    if (canReadPdf()) names.emplace_back("pdf");
    return names;
}

/// "en", "gsw", "zh-Hant"; empty when it is one.
std::string checkLanguage(const std::string& code) {
    const auto letters = std::find_if_not(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const auto count = letters - code.begin();
    const bool whole = letters == code.end() || *letters == '-';
    if (code == "auto" || (whole && (count == 2 || count == 3))) return {};
    return code + " is no language code like en, de or zh";
}

}  // namespace

void ReadArguments::addTo(CLI::App& command) {
    command.add_option("--encoding", encoding, "Charset of the input")->type_name("auto|NAME")->capture_default_str();
    command.add_option("--input-format", format, "Kind of file; auto tells by its bytes and its name")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(formatNames()))
        ->capture_default_str();
}

void ReadArguments::addSidesTo(CLI::App& command) {
    command.add_option("--before-encoding", sideEncoding.before, "Charset of BEFORE alone")->type_name("NAME");
    command.add_option("--after-encoding", sideEncoding.after, "Charset of AFTER alone")->type_name("NAME");
}

ReadOptions ReadArguments::options(std::optional<Side> side) const {
    const bool ownEncoding = side && !sideEncoding[*side].empty();
    return {ownEncoding ? sideEncoding[*side] : encoding, formatFromString(format)};
}

void SegmentArguments::addTo(CLI::App& command) {
    command
        .add_option("--segment", mode,
                    "auto: find the sentences; lines: each line is one, a blank line ends a paragraph")
        ->type_name("auto|lines")
        ->check(kModes)
        ->capture_default_str();
    command.add_option("--language", language, "Language of the text")
        ->type_name("auto|CODE")
        ->check(checkLanguage)
        ->capture_default_str();
}

SegmentOptions SegmentArguments::options() const {
    return {mode == "lines" ? SegmentMode::Lines : SegmentMode::Auto, language};
}

void CompareArguments::addTo(CLI::App& command) {
    segment.addTo(command);
    const auto addClasses = [&](const std::string& name, std::vector<std::string>& classes, const std::string& text) {
        command.add_option(name, classes, text)
            ->type_name("LIST")
            ->delimiter(',')
            ->check(CLI::IsMember(foldClassNames()));
    };
    addClasses("--ignore", ignore, "Differences to look through as well: case, punctuation, furniture");
    addClasses("--respect", respect,
               "Differences to show although they are ignored by default: line-wrap, space, quote-style, dash-style, "
               "unicode-form");
    command.add_option("--fineness", fineness, "How finely edits are marked: words, phrases or sentences")
        ->type_name("HOW")
        ->check(kFinenesses)
        ->capture_default_str();
}

CompareOptions CompareArguments::options() const {
    CompareOptions options;
    options.segment = {segment.options(), segment.options()};
    for (const std::string& name : ignore) options.ignore.insert(*foldClassFromString(name));
    for (const std::string& name : respect) options.ignore.erase(*foldClassFromString(name));
    if (fineness == "words") options.fineness = Fineness::Words;
    if (fineness == "sentences") options.fineness = Fineness::Sentences;
    return options;
}

}  // namespace stet
