#include "present/rows.h"

#include <algorithm>

namespace stet {

namespace {

class RowMaker {
  public:
    explicit RowMaker(const Comparison& comparison) : m_comparison(comparison) {
        for (uint32_t l = 0; l < comparison.links.size(); ++l)
            if (comparison.links[l].moved) m_departures.push_back(l);
        std::sort(m_departures.begin(), m_departures.end(), [&](uint32_t a, uint32_t b) {
            return comparison.links[a].sentences.before.begin < comparison.links[b].sentences.before.begin;
        });
    }

    std::vector<Row> run() {
        for (uint32_t l = 0; l < m_comparison.links.size(); ++l) {
            const Link& link = m_comparison.links[l];
            if (!link.moved && !link.sentences.before.empty()) addDepartures(link.sentences.before.begin);
            add(l,
                link.moved ? Ends{false, true} : Ends{!link.sentences.before.empty(), !link.sentences.after.empty()});
        }
        addDepartures(static_cast<uint32_t>(m_comparison.segmentation.before.sentences.size()));
        return std::move(m_rows);
    }

  private:
    using Ends = PerSide<bool>;  ///< which ends of a link a row shows

    /// The before ends of moved links that stand before a sentence.
    void addDepartures(uint32_t sentence) {
        for (; m_departed < m_departures.size(); ++m_departed) {
            const uint32_t l = m_departures[m_departed];
            if (m_comparison.links[l].sentences.before.begin >= sentence) return;
            add(l, {true, false});
        }
    }

    /// Adds a link to the last row if both sides' paragraphs go on there, else begins a row.
    void add(uint32_t l, Ends ends) {
        const Link& link = m_comparison.links[l];
        if (!continues(l, ends)) {
            m_rows.push_back({{l, l}, {}, {}, false});
            m_moved = link.moved;
            m_ends = {};
        }
        Row& row = m_rows.back();
        row.links.end = l + 1;
        row.changed |= link.change.has_value();
        for (const Side side : kSides) {
            if (!ends[side]) continue;
            const Span span = m_comparison.spanOf(side, link.sentences[side]);
            if (!m_ends[side]) {
                row.span[side] = span;
                row.startsParagraph[side] = startsParagraph(side, link.sentences[side].begin);
            }
            row.span[side].end = span.end;
            m_ends[side] = true;
        }
    }

    /// A link goes on in the last row when each side it shows goes on with the paragraph there. A side that the row
    /// does not show yet may join when the other side ties both: "deleted, same" is one row, "deleted, inserted" are
    /// two.
    bool continues(uint32_t l, Ends ends) const {
        if (m_rows.empty() || m_rows.back().links.end != l || m_comparison.links[l].moved != m_moved) return false;
        for (const Side side : kSides) {
            if (!ends[side]) continue;
            const bool tied = ends[other(side)] && m_ends[other(side)];
            if (m_ends[side] ? startsParagraph(side, m_comparison.links[l].sentences[side].begin) : !tied) return false;
        }
        return true;
    }

    bool startsParagraph(Side side, uint32_t sentence) const {
        const auto& sentences = m_comparison.segmentation[side].sentences;
        return sentence == 0 || sentences[sentence].paragraph != sentences[sentence - 1].paragraph;
    }

    const Comparison& m_comparison;
    std::vector<uint32_t> m_departures;  ///< moved links by their before place
    size_t m_departed = 0;
    std::vector<Row> m_rows;
    Ends m_ends;           ///< the sides that the last row shows
    bool m_moved = false;  ///< the last row holds an end of moved links
};

/// Appends the runs of one link's text on a side: its edits, and what stands between them.
void appendLinkRuns(const Comparison& comparison, uint32_t l, Side side, std::vector<Run>& runs) {
    const Link& link = comparison.links[l];
    const Span span = comparison.spanOf(side, link.sentences[side]);
    const RunStyle quiet = link.moved ? RunStyle::Moved : RunStyle::Equal;
    uint32_t at = span.begin;
    const auto upTo = [&](uint32_t end, RunStyle style, std::optional<uint32_t> edit) {
        if (end > at) runs.push_back({{at, end}, style, link.change, edit});
        at = std::max(at, end);
    };
    if (link.change) {
        const IndexRange edits = comparison.changes[*link.change].edits;
        const auto first = comparison.edits.begin() + edits.begin;
        const auto last = comparison.edits.begin() + edits.end;
        auto e = std::partition_point(first, last, [&](const Edit& edit) { return edit.span[side].end <= span.begin; });
        for (; e != last && e->span[side].begin < span.end; ++e) {
            upTo(e->span[side].begin, quiet, std::nullopt);
            upTo(std::min(e->span[side].end, span.end), RunStyle::Changed,
                 static_cast<uint32_t>(e - comparison.edits.begin()));
        }
    }
    upTo(span.end, quiet, std::nullopt);
}

/// Cuts the quiet runs at the ignored differences inside them.
std::vector<Run> withIgnored(const Comparison& comparison, Side side, const std::vector<Run>& runs) {
    if (runs.empty()) return runs;
    const auto& ignored = comparison.ignoredBy[side];
    auto next = std::partition_point(ignored.begin(), ignored.end(), [&](uint32_t i) {
        return comparison.ignored[i].span[side].end <= runs.front().span.begin;
    });
    std::vector<Run> cut;
    for (const Run& run : runs) {
        uint32_t at = run.span.begin;
        for (; next != ignored.end() && comparison.ignored[*next].span[side].begin < run.span.end; ++next) {
            const Span span = comparison.ignored[*next].span[side];
            if (run.style == RunStyle::Changed || span.empty() || span.begin < at || span.end > run.span.end) continue;
            if (span.begin > at) cut.push_back({{at, span.begin}, run.style, run.change, run.edit});
            cut.push_back({span, RunStyle::Ignored, run.change, run.edit});
            at = span.end;
        }
        if (run.span.end > at) cut.push_back({{at, run.span.end}, run.style, run.change, run.edit});
    }
    return cut;
}

}  // namespace

std::vector<Row> makeRows(const Comparison& comparison) {
    return RowMaker(comparison).run();
}

std::vector<Run> runsOf(const Comparison& comparison, const Row& row, Side side) {
    std::vector<Run> runs;
    if (row.span[side].empty()) return runs;
    for (uint32_t l = row.links.begin; l < row.links.end; ++l) {
        if (comparison.links[l].sentences[side].empty()) continue;
        const uint32_t begin = comparison.spanOf(side, comparison.links[l].sentences[side]).begin;
        const uint32_t at = runs.empty() ? row.span[side].begin : runs.back().span.end;
        if (begin > at) runs.push_back({{at, begin}, RunStyle::Equal, std::nullopt, std::nullopt});
        appendLinkRuns(comparison, l, side, runs);
    }
    return withIgnored(comparison, side, runs);
}

}  // namespace stet
