#include "review/critic_import.h"

#include <algorithm>
#include <numeric>

#include "compare/compare.h"
#include "review/critic_markup.h"
#include "text/unicode.h"

namespace stet {

namespace {

/// Finds changes by their place on a side.
class ChangeFinder {
  public:
    explicit ChangeFinder(const Comparison& comparison) : m_comparison(comparison) {
        for (Side side : kSides) {
            m_order[side].resize(comparison.changes.size());
            std::iota(m_order[side].begin(), m_order[side].end(), 0u);
            std::stable_sort(m_order[side].begin(), m_order[side].end(), [&](uint32_t a, uint32_t b) {
                return comparison.changes[a].span[side].begin < comparison.changes[b].span[side].begin;
            });
        }
    }

    /// The change that has text at `about`; the after side counts first.
    const Change* at(const PerSide<Span>& about) const {
        for (Side side : {Side::After, Side::Before}) {
            const auto behind = std::partition_point(m_order[side].begin(), m_order[side].end(), [&](uint32_t i) {
                return m_comparison.changes[i].span[side].begin <= about[side].end;
            });
            for (auto i = behind; i != m_order[side].begin();) {
                const Change& change = m_comparison.changes[*--i];
                if (change.span[side].empty()) continue;
                if (change.span[side].end >= about[side].begin) return &change;
                break;
            }
        }
        return nullptr;
    }

  private:
    const Comparison& m_comparison;
    PerSide<std::vector<uint32_t>> m_order;
};

/// The sentence of a side that ends at or behind a place, or the last one.
std::u16string sentenceAt(const Comparison& comparison, Side side, uint32_t place) {
    const auto& all = comparison.segmentation[side].sentences;
    if (all.empty()) return {};
    const auto found =
        std::partition_point(all.begin(), all.end() - 1, [&](const Sentence& s) { return s.span.end < place; });
    return std::u16string(slice(comparison.text(side), found->span));
}

}  // namespace

SavedReview reviewFromCriticMarkup(std::u16string_view marked, const std::string& path) {
    CriticText critic = parseCriticMarkup(marked);
    SavedReview saved;
    for (Side side : kSides) saved.documents[side] = std::make_shared<Document>(makeDocument(critic.sides[side], path));
    const ComparisonPtr comparison = *compare(saved.documents, saved.options);
    const ChangeFinder finder(*comparison);
    for (const CriticComment& comment : critic.comments) {
        if (const Change* change = finder.at(comment.about)) {
            const std::string& already = saved.review.of(change->id).comment;
            saved.review.comment(change->id, (already.empty() ? "" : already + "\n") + toUtf8(comment.text));
        } else {
            NotCarried left;
            for (Side side : kSides) left.text[side] = sentenceAt(*comparison, side, comment.about[side].end);
            left.said.comment = toUtf8(comment.text);
            saved.notCarried.push_back(std::move(left));
        }
    }
    saved.marks = marksOf(*comparison, saved.review);
    return saved;
}

}  // namespace stet
