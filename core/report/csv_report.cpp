#include "report/csv_report.h"

#include <string>
#include <string_view>

#include "report/csv_cell.h"
#include "review/review_progress.h"
#include "text/unicode.h"

namespace stet {

namespace {

constexpr std::string_view kNames = "number,id,kind,moved,classes,decision,flagged,comment,before,after,edits\r\n";

std::string classesText(ClassSet classes) {
    std::string text;
    for (int i = 0; i < kChangeClassCount; ++i) {
        const auto c = static_cast<ChangeClass>(i);
        if (!classes.contains(c)) continue;
        if (!text.empty()) text += ' ';
        text += toString(c);
    }
    return text;
}

std::string decisionText(const Review& review, const Change& change) {
    const auto decision = decisionOf(review, change);
    return decision ? std::string(toString(*decision)) : "mixed";
}

std::string words(const Comparison& comparison, Side side, Span span) {
    return toUtf8(slice(comparison.text(side), span));
}

std::string editsText(const Comparison& comparison, const Change& change) {
    std::string text;
    for (uint32_t i = change.edits.begin; i < change.edits.end; ++i) {
        const PerSide<Span>& span = comparison.edits[i].span;
        if (!text.empty()) text += " | ";
        text += words(comparison, Side::Before, span.before) + " -> " + words(comparison, Side::After, span.after);
    }
    return text;
}

}  // namespace

void writeCsv(std::ostream& out, const Comparison& comparison, const Review& review) {
    out << kNames;
    for (size_t i = 0; i < comparison.changes.size(); ++i) {
        const Change& change = comparison.changes[i];
        const ChangeReview& said = review.of(change.id);
        out << i + 1 << ',' << idText(change.id) << ',' << toString(change.kind) << ',' << (change.moved ? "yes" : "no")
            << ',' << classesText(change.classes) << ',' << decisionText(review, change) << ','
            << (said.flagged ? "yes" : "no") << ',' << csvCell(said.comment) << ','
            << csvCell(words(comparison, Side::Before, change.span.before)) << ','
            << csvCell(words(comparison, Side::After, change.span.after)) << ','
            << csvCell(editsText(comparison, change)) << "\r\n";
    }
}

}  // namespace stet
