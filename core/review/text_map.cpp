#include "review/text_map.h"

#include <algorithm>

#include "compare/compare.h"

namespace stet {

TextMap::TextMap(const DocumentPtr& from, const DocumentPtr& to, const SegmentOptions& options) {
    if (from->text == to->text) return;
    CompareOptions plain;
    plain.segment = {options, options};
    m_comparison = *compare({from, to}, plain);
    m_links.resize(m_comparison->segmentation.before.sentences.size());
    for (uint32_t i = 0; i < m_comparison->links.size(); ++i) {
        const IndexRange sentences = m_comparison->links[i].sentences.before;
        std::fill_n(m_links.begin() + sentences.begin, sentences.size(), i);
    }
}

std::optional<Mapped> TextMap::map(Span span) const {
    if (span.empty()) return std::nullopt;
    if (!m_comparison) return Mapped{span, true};
    const auto& all = m_comparison->segmentation.before.sentences;
    auto sentence = static_cast<uint32_t>(
        std::partition_point(all.begin(), all.end(), [&](const Sentence& s) { return s.span.end <= span.begin; }) -
        all.begin());
    std::optional<IndexRange> found;
    bool exact = true;
    while (sentence < all.size() && all[sentence].span.begin < span.end) {
        const Link& link = m_comparison->links[m_links[sentence]];
        const IndexRange there = link.sentences.after;
        exact = exact && link.relation == Relation::Same && (!found || found->end == there.begin);
        if (!found && !there.empty())
            found = there;
        else if (found && found->end == there.begin)
            found->end = there.end;
        sentence = std::max(sentence + 1, link.sentences.before.end);
    }
    if (!found) return std::nullopt;
    return Mapped{m_comparison->spanOf(Side::After, *found), exact};
}

}  // namespace stet
