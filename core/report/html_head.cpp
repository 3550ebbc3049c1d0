#include "report/html_head.h"

#include "report/summary.h"
#include "segment/title.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// The headline of the newer version; where none is found there, what became of the older one's. May be empty.
std::string headlineOf(const Comparison& comparison) {
    const auto words = [&](Side side, Span span) { return toUtf8(slice(comparison.text(side), span)); };
    if (const Paragraph* newer = titleOf(comparison.segmentation.after)) return words(Side::After, newer->span);
    const Paragraph* older = titleOf(comparison.segmentation.before);
    if (!older) return {};
    for (const Link& link : comparison.links) {
        if (link.sentences.before.contains(older->sentences.begin) && !link.sentences.after.empty())
            return words(Side::After, comparison.spanOf(Side::After, link.sentences.after));
    }
    return words(Side::Before, older->span);
}

std::string factsOf(const Comparison& comparison, const HtmlReportOptions& options, Side side) {
    std::string facts = options.dates[side];
    if (!facts.empty()) facts += " \u00B7 ";
    facts += counted(comparison.statistics.words[side], "word");
    const std::string& encoding = comparison.documents[side]->encoding;
    return encoding == "UTF-8" ? facts : facts + " \u00B7 " + encoding;
}

std::vector<std::string> summaryOf(const Comparison& comparison, const Review* review) {
    std::vector<std::string> lines = summaryLines(comparison);
    if (const std::string classes = classLine(comparison); !classes.empty()) lines.front() += " " + classes;
    if (review) lines.push_back(reviewLine(comparison, *review));
    std::erase(lines, std::string());
    return lines;
}

}  // namespace

HtmlHead headOf(const Comparison& comparison, const Review* review, const HtmlReportOptions& options) {
    HtmlHead head;
    for (const Side side : kSides) {
        head.versions[side] = {side == Side::Before ? "Before" : "After", versionName(comparison, options, side),
                               factsOf(comparison, options, side), comparison.documents[side]->sha256};
    }
    head.title = options.title.empty() ? headlineOf(comparison) : options.title;
    if (head.title.empty()) head.title = head.versions.before.name + " \u2192 " + head.versions.after.name;
    head.summary = summaryOf(comparison, review);
    return head;
}

std::string versionName(const Comparison& comparison, const HtmlReportOptions& options, Side side) {
    if (!options.names[side].empty()) return options.names[side];
    const std::string& path = comparison.documents[side]->path;
    if (path.empty()) return "pasted text";
    return path == "-" ? "standard input" : lastPart(path);
}

std::string lastPart(const std::string& path) {
    const size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

}  // namespace stet
