#include "report/html_head_check.h"

#include <algorithm>

#include "report/change_words.h"
#include "report/html_head.h"
#include "report/html_text.h"
#include "review/review_progress.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// As much of the comparison as a report's head speaks of.
Comparison outlineOf(const HtmlReport& report) {
    Comparison outline;
    outline.documents = report.documents;
    outline.statistics = report.statistics;
    outline.limits.resize(report.limits);
    for (const ReportedChange& reported : report.changes) {
        Change& change = outline.changes.emplace_back();
        change.id = reported.id;
        change.kind = reported.kind;
        change.moved = reported.moved;
        change.classes = reported.classes;
        change.span = reported.span;
        change.edits.begin = static_cast<uint32_t>(outline.edits.size());
        outline.edits.insert(outline.edits.end(), reported.edits.begin(), reported.edits.end());
        change.edits.end = static_cast<uint32_t>(outline.edits.size());
    }
    return outline;
}

std::u16string solid(const std::string& utf8) {
    return withoutSpace(toUtf16(utf8));
}

std::string decisionMark(const Review& review, const Change& change) {
    const auto decision = decisionOf(review, change);
    return decision && *decision != Decision::Undecided ? std::string(toString(*decision)) : std::string();
}

bool hasComments(const Review& review) {
    return std::any_of(review.entries().begin(), review.entries().end(),
                       [](const auto& entry) { return !entry.second.comment.empty(); });
}

/// The columns of a line of the table that tell of the review.
std::vector<std::u16string> columnsOf(const Review& review, const Change& change, bool comments) {
    std::vector<std::u16string> columns = {solid(decisionWords(review, change))};
    if (comments) columns.push_back(solid(review.of(change.id).comment));
    return columns;
}

std::vector<std::u16string> solid(std::vector<std::u16string> texts) {
    for (std::u16string& text : texts) text = withoutSpace(text);
    return texts;
}

}  // namespace

bool tellsHead(const HtmlReport& report) {
    const HtmlHead head = headOf(outlineOf(report), report.review ? &*report.review : nullptr, report.look);
    std::string text = head.title, columns;
    for (const Side side : kSides) {
        const HtmlHead::Version& version = head.versions[side];
        text += version.label + version.name + version.facts + "SHA-256" + version.sha256;
        columns += version.label + version.name;
    }
    for (const std::string& sentence : head.summary) text += sentence;
    return report.head == solid(text) && (report.rows.empty() || report.columnHeads == solid(columns));
}

bool tellsReview(const HtmlReport& report) {
    const Review none;
    const Review& review = report.review ? *report.review : none;
    const bool comments = hasComments(review);
    const std::vector<Change> changes = outlineOf(report).changes;
    for (const ShownMarker& marker : report.markers) {
        if (marker.number == 0 || marker.number > changes.size()) return false;
        if (marker.decision != decisionMark(review, changes[marker.number - 1])) return false;
    }
    for (const ListedChange& line : report.listed) {
        if (line.brief || line.changes.begin >= changes.size()) continue;
        const Change& change = changes[line.changes.begin];
        const auto columns = report.review ? columnsOf(review, change, comments) : std::vector<std::u16string>();
        if (solid(line.said) != columns) return false;
    }
    return true;
}

}  // namespace stet
