#include "align/sentence_links.h"

#include <algorithm>

#include "align/anchors.h"
#include "align/joined_links.h"
#include "align/link_confidence.h"
#include "align/similar_pairs.h"

namespace stet {

namespace {

// Thresholds, chosen on essay drafts whose sentences people linked; README.md of this folder has the figures.
constexpr float kWorthLinking = 0.22f;   ///< similarity below which sentences are no answer to each other
constexpr float kLonely = 0.18f;         ///< the same between two that alone are left over between two links
constexpr float kUnlikeKinds = 0.5f;     ///< the same between a headline and text
constexpr float kNeighbours = 0.05f;     ///< what alike neighbours add to the similarity of a pair: order is evidence
constexpr float kUsualNeighbour = 0.3f;  ///< similarity of neighbours that adds nothing
constexpr float kEqualNeighbour = 0.6f;  ///< the most that counts, also for the equal sentences around a gap
constexpr float kSure = 0.6f;            ///< similarity at which a large gap may be cut

/// The dynamic programme over one gap of at most kDenseCells pairs.
class PairChain {
  public:
    PairChain(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys)
        : m_alike(alike), m_keys(keys), m_rows(alike.size(Side::Before)), m_columns(alike.size(Side::After)) {}

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
        return links;
    }

  private:
    enum class Last : uint8_t { Pair, BeforeAlone, AfterAlone };
    struct Step {
        float score = 0;
        Last last = Last::AfterAlone;
    };

    uint8_t kind(Side side, uint32_t k) const { return m_keys[side].kinds[m_alike.gap().sentences[side].begin + k]; }
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
        const float alike = m_alike.at(i, j);
        if (alike < kWorthLinking - kNeighbours) return -1;
        if (alike < kUnlikeKinds && kind(Side::Before, i) != kind(Side::After, j)) return -1;
        return alike - kWorthLinking + kNeighbours * (neighbourhood(i, j) - kUsualNeighbour);
    }

    /// How alike the sentences before the pair are, or those behind it: the likelier of both.
    float neighbourhood(uint32_t i, uint32_t j) const {
        const bool first = i == 0 && j == 0;
        const bool last = i + 1 == m_rows && j + 1 == m_columns;
        float alike = first || last ? kEqualNeighbour : 0;
        if (i > 0 && j > 0) alike = std::max(alike, m_alike.at(i - 1, j - 1));
        if (i + 1 < m_rows && j + 1 < m_columns) alike = std::max(alike, m_alike.at(i + 1, j + 1));
        return std::min(alike, kEqualNeighbour);
    }

    SentencePair pair(uint32_t i, uint32_t j) const {
        const uint32_t b = m_alike.gap().sentences.before.begin + i;
        const uint32_t a = m_alike.gap().sentences.after.begin + j;
        return {{{b, b + 1}, {a, a + 1}}, m_alike.at(i, j)};
    }

    const GapSimilarities& m_alike;
    const PerSide<SentenceKeys>& m_keys;
    uint32_t m_rows;
    uint32_t m_columns;
    std::vector<Step> m_steps;
};

/// Links sentences that are left over alone across each other between two links.
void linkLonely(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys, std::vector<SentencePair>& links) {
    const PerSide<IndexRange>& gap = alike.gap().sentences;
    std::vector<SentencePair> all;
    PerSide<uint32_t> from{gap.before.begin, gap.after.begin};
    const auto linkUpTo = [&](uint32_t i, uint32_t j) {
        if (i - from.before != 1 || j - from.after != 1) return;
        if (keys.before.kinds[from.before] != keys.after.kinds[from.after]) return;
        const float similarity = alike.at(from.before - gap.before.begin, from.after - gap.after.begin);
        if (similarity >= kLonely) all.push_back({{{from.before, i}, {from.after, j}}, similarity});
    };
    for (const SentencePair& link : links) {
        linkUpTo(link.sentences.before.begin, link.sentences.after.begin);
        all.push_back(link);
        from = {link.sentences.before.end, link.sentences.after.end};
    }
    linkUpTo(gap.before.end, gap.after.end);
    links = std::move(all);
}

/// Links the titles of both sides where they stand in the gap, are left over and no link stands between them.
void linkTitles(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys, std::vector<SentencePair>& links) {
    const PerSide<IndexRange>& gap = alike.gap().sentences;
    for (const Side side : kSides) {
        const auto title = keys[side].title;
        if (!title || !gap[side].contains(*title) || keys[side].fixed[*title]) return;
    }
    const uint32_t b = *keys.before.title;
    const uint32_t a = *keys.after.title;
    const auto next = std::find_if(links.begin(), links.end(), [&](const SentencePair& link) {
        return link.sentences.before.end > b || link.sentences.after.end > a;
    });
    if (next != links.end() && (next->sentences.before.begin <= b || next->sentences.after.begin <= a)) return;
    links.insert(next, {{{b, b + 1}, {a, a + 1}}, alike.at(b - gap.before.begin, a - gap.after.begin)});
}

std::vector<SentencePair> linkDenseGap(const Gap& gap, const PerSide<SentenceKeys>& keys, SharedWeights& weights) {
    const GapSimilarities alike(gap, weights);
    std::vector<SentencePair> links = likeliestPairs(alike, keys);
    joinLeftOvers(alike, keys, links);
    linkLonely(alike, keys, links);
    linkTitles(alike, keys, links);
    rateLinks(alike, links);
    return links;
}

uint64_t cells(const Gap& gap) {
    return uint64_t{gap.sentences.before.size()} * gap.sentences.after.size();
}

/// Pairs that are each other's likest and sure, as a chain that rises on both sides.
std::vector<SentencePair> surePairs(const Gap& gap, Profiler& profiler, const Progress* progress) {
    PerSide<std::vector<uint32_t>> sentences;
    for (const Side side : kSides)
        for (uint32_t i = gap.sentences[side].begin; i < gap.sentences[side].end; ++i) sentences[side].push_back(i);
    const auto forth = similarPairs(profiler, sentences, kSure, progress);

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

std::vector<SentencePair> likeliestPairs(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys) {
    return PairChain(alike, keys).best();
}

std::vector<SentencePair> linkGap(const Gap& gap, const PerSide<SentenceKeys>& keys, SharedWeights& weights,
                                  bool* limited, const Progress* progress) {
    stopIfCancelled(progress);
    if (gap.sentences.before.empty() || gap.sentences.after.empty()) return {};
    if (cells(gap) <= kDenseCells) return linkDenseGap(gap, keys, weights);

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
    for (const SentencePair& pair : surePairs(gap, weights.profiler(), progress)) {
        between({{{from.before, pair.sentences.before.begin}, {from.after, pair.sentences.after.begin}}});
        links.push_back(pair);
        from = {pair.sentences.before.end, pair.sentences.after.end};
    }
    between({{{from.before, gap.sentences.before.end}, {from.after, gap.sentences.after.end}}});
    return links;
}

}  // namespace stet
