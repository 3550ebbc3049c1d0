#include "align/sentence_links.h"

#include <algorithm>
#include <array>
#include <optional>

#include "align/anchors.h"
#include "align/similar_pairs.h"

namespace stet {

namespace {

// Thresholds, chosen on essay drafts whose sentences people linked; README.md of this folder has the figures.
constexpr float kWorthLinking = 0.22f;    ///< similarity below which sentences are no answer to each other
constexpr float kUnlikeKinds = 0.5f;      ///< the same between a headline and text
constexpr float kUnevenGap = 0.05f;       ///< added to it the more the two sides of a gap differ in number
constexpr float kPartContained = 0.48f;   ///< share of a sentence's weight that must stand across, in 1:n and n:1
constexpr float kPartAdds = 0.03f;        ///< what each sentence must add to the similarity of the others
constexpr float kManyPenalty = 0.10f;     ///< what a link of several sentences must win over one of two
constexpr float kNeighbourBonus = 0.03f;  ///< for a link that follows the last one without a gap: order is evidence
constexpr float kTakenIn = 0.75f;         ///< share of a left-over sentence that its neighbour's answer must gain by it
constexpr float kLeast = 1e-4f;           ///< gain of a link that is just worth making
constexpr float kSure = 0.6f;             ///< similarity at which a large gap may be cut

/// Sizes of links, (before, after), in the order in which equals are preferred.
constexpr std::array<PerSide<uint32_t>, 5> kShapes = {{{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}}};

/// The dynamic programme over one gap of at most kDenseCells pairs.
class GapTable {
  public:
    GapTable(const Gap& gap, const PerSide<SentenceKeys>& keys, SharedWeights& weights)
        : m_gap(gap),
          m_keys(keys),
          m_profiles(weights.profiles()),
          m_rows(gap.sentences.before.size()),
          m_columns(gap.sentences.after.size()),
          m_shared(weights.of(gap.sentences)) {
        const auto difference = static_cast<float>(std::max(m_rows, m_columns) - std::min(m_rows, m_columns));
        m_worth = kWorthLinking + kUnevenGap * difference / static_cast<float>(std::max(m_rows, m_columns));
    }

    std::vector<SentencePair> best() {
        fill();
        std::vector<SentencePair> links;
        for (uint32_t i = m_rows, j = m_columns; i > 0 || j > 0;) {
            const Step& step = at(i, j);
            if (step.shape) {
                const auto shape = kShapes[*step.shape];
                i -= shape.before, j -= shape.after;
                links.push_back(link(i, j, shape, step.similarity));
            } else if (step.fromAbove) {
                --i;
            } else {
                --j;
            }
        }
        std::reverse(links.begin(), links.end());
        takeInNeighbours(links);
        return links;
    }

  private:
    struct Step {
        float score = 0;
        float similarity = 0;
        std::optional<uint8_t> shape;  ///< index into kShapes; nothing: a sentence is left out
        bool fromAbove = false;        ///< left out on the before side
    };

    /// A sentence that no link took, but that mostly stands in what a link beside it answers, joins that link: a
    /// sentence may fall into any number of others.
    void takeInNeighbours(std::vector<SentencePair>& links) const {
        for (size_t l = 0; l < links.size(); ++l) {
            for (const Side side : kSides) {
                const uint32_t lower = l > 0 ? links[l - 1].sentences[side].end : m_gap.sentences[side].begin;
                const uint32_t upper =
                    l + 1 < links.size() ? links[l + 1].sentences[side].begin : m_gap.sentences[side].end;
                IndexRange& range = links[l].sentences[side];
                if (links[l].sentences[other(side)].size() != 1) continue;
                while (range.end < upper && adds(links[l], side, range.end)) ++range.end;
                while (range.begin > lower && adds(links[l], side, range.begin - 1)) --range.begin;
            }
        }
    }

    /// True when a sentence's words stand in the other side of a link beyond those that the link answers already.
    bool adds(SentencePair& link, Side side, uint32_t sentence) const {
        const auto whole = [&](Side of) {
            JoinedProfile all(m_profiles[of][link.sentences[of].begin]);
            for (uint32_t s = link.sentences[of].begin + 1; s < link.sentences[of].end; ++s) all.add(m_profiles[of][s]);
            return all;
        };
        const Profile more = m_profiles[side][sentence];
        if (m_keys[side].fixed[sentence] || more.weight <= 0) return false;
        const JoinedProfile across = whole(other(side));
        JoinedProfile here = whole(side);
        const float shared = sharedWeight(here, across);
        here.add(more);
        if (sharedWeight(here, across) - shared < kTakenIn * more.weight) return false;
        link.similarity = stet::similarity(here, across);
        return true;
    }

    Profile before(uint32_t i) const { return m_profiles.before[m_gap.sentences.before.begin + i]; }
    Profile after(uint32_t j) const { return m_profiles.after[m_gap.sentences.after.begin + j]; }
    float shared(uint32_t i, uint32_t j) const { return m_shared[i * m_columns + j]; }
    Step& at(uint32_t i, uint32_t j) { return m_steps[i * (m_columns + 1) + j]; }

    void fill() {
        m_steps.resize(size_t{m_rows + 1} * (m_columns + 1));
        for (uint32_t i = 0; i <= m_rows; ++i) {
            for (uint32_t j = 0; j <= m_columns; ++j) {
                Step& step = at(i, j);
                if (j > 0) step = {at(i, j - 1).score, 0, std::nullopt, false};
                if (i > 0 && (j == 0 || at(i - 1, j).score > step.score))
                    step = {at(i - 1, j).score, 0, std::nullopt, true};
                for (uint8_t s = 0; s < kShapes.size() && canEndAt(i, j); ++s) consider(i, j, s, step);
            }
        }
    }

    /// Whether a link can end before (i, j): of any shape, it asks that its last two sentences share this much. Spares
    /// most pairs of a gap the rest.
    bool canEndAt(uint32_t i, uint32_t j) const {
        static_assert(kWorthLinking < kPartContained);
        return i > 0 && j > 0 &&
               shared(i - 1, j - 1) >= kWorthLinking * std::min(before(i - 1).weight, after(j - 1).weight);
    }

    /// Takes the link of shape `s` that ends before (i, j) if it makes a better chain.
    void consider(uint32_t i, uint32_t j, uint8_t s, Step& step) {
        const auto shape = kShapes[s];
        if (i < shape.before || j < shape.after) return;
        const uint32_t i0 = i - shape.before;
        const uint32_t j0 = j - shape.after;
        const bool many = s != 0;
        if (many && !everyPartBelongs(i0, j0, shape)) return;
        const float alike = similarityOf(i0, j0, shape);
        const bool alikeInKind = m_keys.before.kinds[m_gap.sentences.before.begin + i0] ==
                                 m_keys.after.kinds[m_gap.sentences.after.begin + j0];
        if (alike < (alikeInKind ? m_worth : kUnlikeKinds)) return;
        if (many && alike < bestWithoutAPart(i0, j0, shape) + kPartAdds) return;
        const float sentences = static_cast<float>(shape.before + shape.after) / 2;
        const float bonus = at(i0, j0).shape ? kNeighbourBonus : 0.0f;
        const float gain = sentences * (alike - m_worth - (many ? kManyPenalty : 0)) + kLeast + bonus;
        if (at(i0, j0).score + gain > step.score) step = {at(i0, j0).score + gain, alike, s, false};
    }

    /// True when each sentence of the link has much of its weight in the sentences across. The side of several is asked
    /// first: there most answers are no.
    bool everyPartBelongs(uint32_t i0, uint32_t j0, PerSide<uint32_t> shape) const {
        return shape.before > 1 ? rowsBelong(i0, j0, shape) && columnsBelong(i0, j0, shape)
                                : columnsBelong(i0, j0, shape) && rowsBelong(i0, j0, shape);
    }

    bool rowsBelong(uint32_t i0, uint32_t j0, PerSide<uint32_t> shape) const {
        for (uint32_t i = i0; i < i0 + shape.before; ++i) {
            float found = 0;
            for (uint32_t j = j0; j < j0 + shape.after; ++j) found += shared(i, j);
            if (found < kPartContained * before(i).weight) return false;
        }
        return true;
    }

    bool columnsBelong(uint32_t i0, uint32_t j0, PerSide<uint32_t> shape) const {
        for (uint32_t j = j0; j < j0 + shape.after; ++j) {
            float found = 0;
            for (uint32_t i = i0; i < i0 + shape.before; ++i) found += shared(i, j);
            if (found < kPartContained * after(j).weight) return false;
        }
        return true;
    }

    /// The highest similarity that is left when the first or the last sentence of a side is taken away.
    float bestWithoutAPart(uint32_t i0, uint32_t j0, PerSide<uint32_t> shape) const {
        const bool fromBefore = shape.before > 1;
        const PerSide<uint32_t> less{shape.before - fromBefore, shape.after - !fromBefore};
        return std::max(similarityOf(i0, j0, less), similarityOf(i0 + fromBefore, j0 + !fromBefore, less));
    }

    float similarityOf(uint32_t i0, uint32_t j0, PerSide<uint32_t> shape) const {
        if (shape.before == 1 && shape.after == 1) {
            const float total = before(i0).weight + after(j0).weight;
            return total > 0 ? 2 * shared(i0, j0) / total : 0;
        }
        PerSide<JoinedProfile> whole{JoinedProfile(before(i0)), JoinedProfile(after(j0))};
        for (uint32_t i = 1; i < shape.before; ++i) whole.before.add(before(i0 + i));
        for (uint32_t j = 1; j < shape.after; ++j) whole.after.add(after(j0 + j));
        return stet::similarity(whole.before, whole.after);
    }

    SentencePair link(uint32_t i, uint32_t j, PerSide<uint32_t> shape, float alike) const {
        const uint32_t b = m_gap.sentences.before.begin + i;
        const uint32_t a = m_gap.sentences.after.begin + j;
        SentencePair pair{{{b, b + shape.before}, {a, a + shape.after}}, alike, 1};
        for (uint32_t r = 0; r < m_rows; ++r)
            if (r < i || r >= i + shape.before) pair.margin = std::min(pair.margin, alike - similarityOf(r, j, {1, 1}));
        for (uint32_t c = 0; c < m_columns; ++c)
            if (c < j || c >= j + shape.after) pair.margin = std::min(pair.margin, alike - similarityOf(i, c, {1, 1}));
        pair.margin = std::max(pair.margin, 0.0f);
        return pair;
    }

    const Gap& m_gap;
    const PerSide<SentenceKeys>& m_keys;
    const PerSide<Profiles>& m_profiles;
    uint32_t m_rows;
    uint32_t m_columns;
    float m_worth;  ///< similarity below which sentences of this gap are not linked
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
