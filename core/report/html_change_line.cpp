#include "report/html_change_line.h"

#include "report/change_words.h"
#include "report/excerpt.h"
#include "report/html_text.h"
#include "resource.h"

namespace stet {

namespace {

/// What the table shows of a change on one side.
std::string excerptHtml(const Comparison& comparison, const Change& change, Side side) {
    const Excerpt excerpt = excerptOf(comparison, change, side);
    const LineEnd lineEnd = lineEndOf(slice(comparison.text(side), change.span[side]));
    const std::string name = side == Side::Before ? "del>" : "ins>";
    std::string html = excerpt.cutBefore ? "<i>\u2026\u00A0</i>" : "";
    for (const Excerpt::Piece& piece : excerpt.pieces) {
        if (piece.edited) html += "<" + name;
        appendHtmlText(slice(comparison.text(side), piece.span), lineEnd, html);
        if (piece.edited) html += "</" + name;
    }
    if (excerpt.cutAfter) html += "<i>\u00A0\u2026</i>";
    return html;
}

}  // namespace

ReviewColumns reviewColumns(const Review* review, bool comments) {
    ReviewColumns columns;
    if (!review) return columns;
    for (const auto& [id, said] : review->entries()) {
        columns.comments |= comments && !said.comment.empty();
        ChangeReview decided = said;
        decided.comment.clear();
        columns.decisions |= decided != ChangeReview{};
    }
    return columns;
}

HtmlChangeLine::HtmlChangeLine(const Comparison& comparison, const Review* review, ReviewColumns columns)
    : m_comparison(comparison),
      m_review(review),
      m_columns(columns),
      m_template(std::string(resource::report_change_html)) {
    m_template.set_custom_escape(htmlText);
}

std::string HtmlChangeLine::of(uint32_t index) {
    const Change& change = m_comparison.changes[index];
    kainjow::mustache::data line;
    line.set("number", std::to_string(index + 1));
    line.set("id", idText(change.id));
    line.set("kind", kindWords(change.kind, change.moved));
    line.set("classes", classWords(change.classes));
    line.set("before", excerptHtml(m_comparison, change, Side::Before));
    line.set("after", excerptHtml(m_comparison, change, Side::After));
    line.set("hasDecisions", m_columns.decisions);
    line.set("hasComments", m_columns.comments);
    if (m_columns.decisions) line.set("decision", decisionWords(*m_review, change));
    if (m_columns.comments) line.set("comment", m_review->of(change.id).comment);
    return m_template.render(line);
}

}  // namespace stet
