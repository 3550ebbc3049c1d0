#include "report/html_head_check.h"

#include <algorithm>
#include <map>

#include "report/change_words.h"
#include "report/html_change_line.h"
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

/// What a line of the table says of the review.
std::vector<std::u16string> saidOf(const Review& review, const Change& change, ReviewColumns columns) {
    std::vector<std::u16string> said;
    if (columns.decisions) said.push_back(solid(decisionWords(review, change)));
    if (columns.comments) said.push_back(solid(review.of(change.id).comment));
    return said;
}

/// Each comment stands once, at its change.
bool showsNotes(const HtmlReport& report, const Review& review, const std::vector<Change>& changes) {
    std::map<uint32_t, std::u16string> due;
    for (uint32_t i = 0; i < changes.size(); ++i) {
        const std::string& comment = review.of(changes[i].id).comment;
        if (!comment.empty()) due.emplace(i + 1, solid(comment));
    }
    std::map<uint32_t, std::u16string> shown;
    for (const ShownNote& note : report.notes) shown.emplace(note.number, withoutSpace(note.text));
    return shown == due && report.notes.size() == due.size();
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
    const ReviewColumns columns = reviewColumns(&review, true);
    const std::vector<Change> changes = outlineOf(report).changes;
    for (const ShownMarker& marker : report.markers) {
        if (marker.number == 0 || marker.number > changes.size()) return false;
        if (marker.decision != decisionMark(review, changes[marker.number - 1])) return false;
    }
    for (const ListedChange& line : report.listed) {
        if (line.brief || line.changes.begin >= changes.size()) continue;
        const Change& change = changes[line.changes.begin];
        if (solid(line.said) != saidOf(review, change, columns)) return false;
    }
    return showsNotes(report, review, changes);
}

}  // namespace stet
