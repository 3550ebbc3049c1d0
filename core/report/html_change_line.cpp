#include "report/html_change_line.h"

#include <algorithm>

#include "report/change_words.h"
#include "report/html_text.h"
#include "resource.h"

namespace stet {

namespace {

constexpr uint32_t kContextUnits = 28;   ///< text shown on both sides of an edit
constexpr uint32_t kExcerptUnits = 150;  ///< longest excerpt

bool isSpace(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == 0x00A0;
}

/// `place` moved to a word's begin, back to `low` at most.
uint32_t wordBeginAfter(std::u16string_view text, uint32_t place, uint32_t high) {
    while (place > 0 && place < high && !isSpace(text[place - 1])) ++place;
    return place;
}

uint32_t wordEndBefore(std::u16string_view text, uint32_t place, uint32_t low) {
    while (place > low && place < text.size() && !isSpace(text[place])) --place;
    return place;
}

/// What the table shows of a change on one side: its edits with a few words around them.
class Excerpt {
  public:
    Excerpt(const Comparison& comparison, const Change& change, Side side)
        : m_comparison(comparison),
          m_change(change),
          m_side(side),
          m_text(comparison.text(side)),
          m_lineEnd(lineEndOf(slice(m_text, change.span[side]))),
          m_shown(shown()) {}

    std::string html() {
        const Span whole = m_change.span[m_side];
        if (whole.empty()) return {};
        if (m_shown.begin > whole.begin) m_out += "<i>\u2026\u00A0</i>";
        uint32_t place = m_shown.begin;
        for (uint32_t i = m_change.edits.begin; i < m_change.edits.end; ++i) {
            const Span span = clipped(m_comparison.edits[i].span[m_side]);
            if (span.empty()) continue;
            append({place, span.begin});
            m_out += m_side == Side::Before ? "<del>" : "<ins>";
            append(span);
            m_out += m_side == Side::Before ? "</del>" : "</ins>";
            place = span.end;
        }
        append({place, m_shown.end});
        if (m_shown.end < whole.end) m_out += "<i>\u00A0\u2026</i>";
        return std::move(m_out);
    }

  private:
    Span shown() const {
        Span span = m_change.span[m_side];
        if (!m_change.edits.empty() && !m_change.span.before.empty() && !m_change.span.after.empty()) {
            const Span first = m_comparison.edits[m_change.edits.begin].span[m_side];
            const Span last = m_comparison.edits[m_change.edits.end - 1].span[m_side];
            const uint32_t begin = std::max(span.begin, first.begin - std::min(first.begin, kContextUnits));
            const uint32_t end = std::min(span.end, last.end + kContextUnits);
            if (begin > span.begin) span.begin = wordBeginAfter(m_text, begin, first.begin);
            if (end < span.end) span.end = std::max(last.end, wordEndBefore(m_text, end, last.end));
        }
        if (span.size() > kExcerptUnits) span.end = wordEndBefore(m_text, span.begin + kExcerptUnits, span.begin + 1);
        return span;
    }

    Span clipped(Span span) const {
        const uint32_t begin = std::clamp(span.begin, m_shown.begin, m_shown.end);
        return {begin, std::clamp(span.end, begin, m_shown.end)};
    }

    void append(Span span) { appendHtmlText(slice(m_text, span), m_lineEnd, m_out); }

    const Comparison& m_comparison;
    const Change& m_change;
    Side m_side;
    std::u16string_view m_text;
    LineEnd m_lineEnd;
    Span m_shown;
    std::string m_out;
};

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
    line.set("before", Excerpt(m_comparison, change, Side::Before).html());
    line.set("after", Excerpt(m_comparison, change, Side::After).html());
    line.set("hasDecisions", m_columns.decisions);
    line.set("hasComments", m_columns.comments);
    if (m_columns.decisions) line.set("decision", decisionWords(*m_review, change));
    if (m_columns.comments) line.set("comment", m_review->of(change.id).comment);
    return m_template.render(line);
}

}  // namespace stet
