#include "align/sentence_links.h"

#include <algorithm>
#include <cmath>

#include "align/anchors.h"
#include "align/joined_links.h"
#include "align/link_confidence.h"
#include "align/similar_pairs.h"

namespace stet {

namespace {

// Thresholds, chosen on essay drafts whose sentences people linked; README.md of this folder has the figures.
constexpr float kWorthLinking = 0.22f;   ///< similarity below which sentences are no answer to each other
constexpr float kUnlikeKinds = 0.5f;     ///< the same between a headline and text
constexpr float kNeighbours = 0.05f;     ///< what alike neighbours add to the similarity of a pair: order is evidence
constexpr float kUsualNeighbour = 0.3f;  ///< similarity of neighbours that adds nothing
constexpr float kEqualNeighbour = 0.6f;  ///< the most that counts, also for the equal sentences around a gap
constexpr float kSure = 0.6f;            ///< similarity at which a large gap may be cut

/// The dynamic programme over one gap of at most kDenseCells pairs.
class GapTable {
  public:
    GapTable(const Gap& gap, const PerSide<SentenceKeys>& keys, SharedWeights& weights)
        : m_gap(gap),
          m_keys(keys),
          m_profiles(weights.profiles()),
          m_rows(gap.sentences.before.size()),
          m_columns(gap.sentences.after.size()),
          m_shared(weights.of(gap.sentences)) {}

    std::vector<SentencePair> best() {
        fill();
        std::vector<SentencePair> links;
        for (uint32_t i = m_rows, j = m_columns; i > 0 || j > 0;) {
            switch (at(i, j).last) {
                case Last::Pair:
                    links.push_back(pair(--i, --j));
                    break;
                case Last::BeforeAlone:
                    --i;
                    break;
                case Last::AfterAlone:
                    --j;
                    break;
            }
        }
        std::reverse(links.begin(), links.end());
        joinLeftOvers(m_gap, m_keys, m_profiles, links);
        rate(links);
        return links;
    }

  private:
    enum class Last : uint8_t { Pair, BeforeAlone, AfterAlone };
    struct Step {
        float score = 0;
        Last last = Last::AfterAlone;
    };

    float weight(Side side, uint32_t k) const { return m_profiles[side][m_gap.sentences[side].begin + k].weight; }
    uint8_t kind(Side side, uint32_t k) const { return m_keys[side].kinds[m_gap.sentences[side].begin + k]; }
    Step& at(uint32_t i, uint32_t j) { return m_steps[i * (m_columns + 1) + j]; }

    void fill() {
        m_steps.resize(size_t{m_rows + 1} * (m_columns + 1));
        for (uint32_t i = 0; i <= m_rows; ++i) {
            for (uint32_t j = 0; j <= m_columns; ++j) {
                Step& step = at(i, j);
                if (j > 0) step = {at(i, j - 1).score, Last::AfterAlone};
                if (i > 0 && (j == 0 || at(i - 1, j).score > step.score))
                    step = {at(i - 1, j).score, Last::BeforeAlone};
                if (i == 0 || j == 0) continue;
                const float score = at(i - 1, j - 1).score + gain(i - 1, j - 1);
                if (score > step.score) step = {score, Last::Pair};
            }
        }
    }

    /// What a pair is worth in a chain; below 0 for sentences that are no answer to each other.
    float gain(uint32_t i, uint32_t j) const {
        const float alike = similarity(i, j);
        if (alike < kWorthLinking - kNeighbours) return -1;
        if (alike < kUnlikeKinds && kind(Side::Before, i) != kind(Side::After, j)) return -1;
        return alike - kWorthLinking + kNeighbours * (neighbourhood(i, j) - kUsualNeighbour);
    }

    /// How alike the sentences before the pair are, or those behind it: the likelier of both.
    float neighbourhood(uint32_t i, uint32_t j) const {
        const bool first = i == 0 && j == 0;
        const bool last = i + 1 == m_rows && j + 1 == m_columns;
        float alike = first || last ? kEqualNeighbour : 0;
        if (i > 0 && j > 0) alike = std::max(alike, similarity(i - 1, j - 1));
        if (i + 1 < m_rows && j + 1 < m_columns) alike = std::max(alike, similarity(i + 1, j + 1));
        return std::min(alike, kEqualNeighbour);
    }

    float similarity(uint32_t i, uint32_t j) const {
        const float total = weight(Side::Before, i) + weight(Side::After, j);
        return total > 0 ? 2 * m_shared[i * m_columns + j] / total : 0;
    }

    SentencePair pair(uint32_t i, uint32_t j) const {
        const uint32_t b = m_gap.sentences.before.begin + i;
        const uint32_t a = m_gap.sentences.after.begin + j;
        return {{{b, b + 1}, {a, a + 1}}, similarity(i, j)};
    }

    /// Says how sure the pairs are.
    void rate(std::vector<SentencePair>& links) const {
        for (size_t l = 0; l < links.size(); ++l) {
            SentencePair& link = links[l];
            if (link.sentences.before.size() > 1 || link.sentences.after.size() > 1) continue;
            const int openEnds = bothLeftOver(links, l) + bothLeftOver(links, l + 1);
            link.confidence = confidenceOf({link.similarity, marginOf(link), shiftOf(link), openEnds});
        }
    }

    /// True when no link took some sentences of either side between links[next] and the one before it.
    bool bothLeftOver(const std::vector<SentencePair>& links, size_t next) const {
        const auto leftOver = [&](Side side) {
            const uint32_t begin = next > 0 ? links[next - 1].sentences[side].end : m_gap.sentences[side].begin;
            return begin < (next < links.size() ? links[next].sentences[side].begin : m_gap.sentences[side].end);
        };
        return leftOver(Side::Before) && leftOver(Side::After);
    }

    float shiftOf(const SentencePair& pair) const {
        const auto place = [&](Side side) {
            return (static_cast<float>(inGap(pair, side).begin) + 0.5f) /
                   static_cast<float>(m_gap.sentences[side].size());
        };
        return std::abs(place(Side::Before) - place(Side::After));
    }

    /// How much better a link is than any of its sentences with one outside it.
    float marginOf(const SentencePair& link) const {
        const IndexRange rows = inGap(link, Side::Before);
        const IndexRange columns = inGap(link, Side::After);
        float next = 0;
        for (uint32_t i = 0; i < m_rows; ++i)
            for (uint32_t j = columns.begin; j < columns.end && !rows.contains(i); ++j)
                next = std::max(next, similarity(i, j));
        for (uint32_t j = 0; j < m_columns; ++j)
            for (uint32_t i = rows.begin; i < rows.end && !columns.contains(j); ++i)
                next = std::max(next, similarity(i, j));
        return std::max(link.similarity - next, 0.0f);
    }

    IndexRange inGap(const SentencePair& link, Side side) const {
        const uint32_t from = m_gap.sentences[side].begin;
        return {link.sentences[side].begin - from, link.sentences[side].end - from};
    }

    const Gap& m_gap;
    const PerSide<SentenceKeys>& m_keys;
    const PerSide<Profiles>& m_profiles;
    uint32_t m_rows;
    uint32_t m_columns;
    std::vector<float> m_shared;
    std::vector<Step> m_steps;
};

uint64_t cells(const Gap& gap) {
    return uint64_t{gap.sentences.before.size()} * gap.sentences.after.size();
}

/// Pairs that are each other's likest and sure, as a chain that rises on both sides.
std::vector<SentencePair> surePairs(const Gap& gap, const PerSide<Profiles>& profiles, const Progress* progress) {
    PerSide<std::vector<uint32_t>> sentences;
    for (const Side side : kSides)
        for (uint32_t i = gap.sentences[side].begin; i < gap.sentences[side].end; ++i) sentences[side].push_back(i);
    const auto forth = similarPairs(profiles, sentences, kSure, progress);

    std::vector<float> bestOfAfter(gap.sentences.after.size());
    for (const SimilarPair& pair : forth) {
        float& best = bestOfAfter[pair.after - gap.sentences.after.begin];
        best = std::max(best, pair.similarity);
    }
    std::vector<Place> places;
    std::vector<SentencePair> pairs;
    for (size_t i = 0; i < forth.size(); ++i) {
        const SimilarPair& pair = forth[i];
        const bool firstOfBefore = i == 0 || forth[i - 1].before != pair.before;
        if (!firstOfBefore || pair.similarity < bestOfAfter[pair.after - gap.sentences.after.begin]) continue;
        places.emplace_back(pair.before, pair.after);
        pairs.push_back({{{pair.before, pair.before + 1}, {pair.after, pair.after + 1}}, pair.similarity, 0.5f});
    }
    std::vector<SentencePair> chain;
    for (const uint32_t i : longestRisingChain(places)) chain.push_back(pairs[i]);
    return chain;
}

}  // namespace

std::vector<SentencePair> linkGap(const Gap& gap, const PerSide<SentenceKeys>& keys, SharedWeights& weights,
                                  bool* limited, const Progress* progress) {
    stopIfCancelled(progress);
    if (gap.sentences.before.empty() || gap.sentences.after.empty()) return {};
    if (cells(gap) <= kDenseCells) return GapTable(gap, keys, weights).best();

    std::vector<SentencePair> links;
    const auto between = [&](Gap part) {
        if (cells(part) > kDenseCells) {
            *limited = true;
            return;
        }
        const auto found = linkGap(part, keys, weights, limited, progress);
        links.insert(links.end(), found.begin(), found.end());
    };
    PerSide<uint32_t> from{gap.sentences.before.begin, gap.sentences.after.begin};
    for (const SentencePair& pair : surePairs(gap, weights.profiles(), progress)) {
        between({{{from.before, pair.sentences.before.begin}, {from.after, pair.sentences.after.begin}}});
        links.push_back(pair);
        from = {pair.sentences.before.end, pair.sentences.after.end};
    }
    between({{{from.before, gap.sentences.before.end}, {from.after, gap.sentences.after.end}}});
    return links;
}

}  // namespace stet
