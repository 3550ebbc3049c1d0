#include "page/seam_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "page/supposed_sides.h"

namespace stet {

namespace {

constexpr std::array<std::array<float, 2>, kWeightCount> kShipped = {{
#include "page/seam_weights.inc"
}};

bool isAllowed(const SeamRow& row, size_t state) {
    return row.only < 0 || static_cast<size_t>(row.only) == state;
}

/// Scores of every state by the rows' own evidence, under both sets of weights.
PerSide<StateScores> ownScores(const SeamPage& page, const SeamWeights& weights) {
    PerSide<StateScores> scores{StateScores(page.rows.size()), StateScores(page.rows.size())};
    FeatureList features;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const OwnEvidence own(page.shape, page.rows[r]);
        for (uint32_t s = 0; s < page.rows[r].states(); ++s) {
            features.clear();
            own.collect(s, features);
            scores.before[r].push_back(dot(features, weights.first));
            scores.after[r].push_back(dot(features, weights.later));
        }
    }
    return scores;
}

/// Adds what `echo` says of the row that it looks at.
void addEchoes(const EchoEvidence& echo, const std::vector<float>& weights, std::vector<float>& scores) {
    for (uint32_t s = 0; s < scores.size(); ++s) scores[s] += echo.score(s, weights);
}

/// How each row is taken: its likeliest reading, and its side should it be one-sided.
std::vector<uint32_t> takenRows(const std::vector<uint32_t>& states, const PageBelief& belief) {
    std::vector<uint32_t> taken;
    for (size_t r = 0; r < states.size(); ++r) taken.push_back(2 * states[r] + belief[r].moreInserted());
    return taken;
}

PageBelief beliefOf(const SeamPage& page, const StateScores& scores, OtherRows* others,
                    const std::vector<float>& weights) {
    PageBelief belief(page.rows.size());
    for (uint32_t h = 0; h < page.hunks.size(); ++h) {
        const IndexRange hunk = page.hunks[h];
        std::vector<KindScores> kinds;
        for (uint32_t r = hunk.begin; r < hunk.end; ++r) kinds.push_back(kindScores(page.rows[r], scores[r]));
        const auto marginals = chainMarginals(kinds, chainScores(chainFeatures(page, h, others), weights));
        for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
            const uint32_t at = r - hunk.begin;
            belief[r].state = stateShares(page.rows[r], scores[r], kinds[at], marginals.kind[at]);
            belief[r].sumChange();
        }
    }
    return belief;
}

void damp(const PageBelief& before, PageBelief& now) {
    for (size_t r = 0; r < now.size(); ++r) {
        for (size_t s = 0; s < now[r].state.size(); ++s) {
            now[r].state[s] = kDamping * before[r].state[s] + (1 - kDamping) * now[r].state[s];
        }
        now[r].sumChange();
    }
}

}  // namespace

const SeamWeights& seamWeights() {
    static const SeamWeights kWeights = [] {
        SeamWeights weights;
        for (size_t w = 0; w < kWeightCount; ++w) {
            weights.first[w] = kShipped[w][0];
            weights.later[w] = kShipped[w][1];
        }
        return weights;
    }();
    return kWeights;
}

ChainFeatures chainFeatures(const SeamPage& page, uint32_t hunk, OtherRows* others) {
    ChainFeatures features;
    for (int k = 0; k < kChainKinds; ++k) {
        const auto kind = static_cast<size_t>(k);
        features.first[kind].add(Evidence::First, k);
        features.next[kind].add(Evidence::Next, k);
        features.last[kind].add(Evidence::Last, k);
        if (page.hunks[hunk].size() == 1) features.first[kind].add(Evidence::Single, k);
    }
    if (others) {
        others->echo.collectTail(hunk, features.last[kInsert]);
        others->order.collectTail(hunk, features.last[kInsert]);
    }
    return features;
}

ChainScores chainScores(const ChainFeatures& features, const std::vector<float>& weights) {
    ChainScores scores;
    for (size_t k = 0; k < kChainKinds; ++k) {
        scores.first[k] = dot(features.first[k], weights);
        scores.next[k] = dot(features.next[k], weights);
        scores.last[k] = dot(features.last[k], weights);
    }
    return scores;
}

float dot(const FeatureList& features, const std::vector<float>& weights) {
    float sum = 0;
    for (const WeightedFeature& feature : features.all()) sum += weights[feature.weight] * feature.value;
    return sum;
}

KindScores kindScores(const SeamRow& row, const std::vector<float>& scores) {
    constexpr double kNever = -std::numeric_limits<double>::infinity();
    KindScores kinds{kNever, kNever, kNever};
    if (isAllowed(row, kDeleteState)) kinds[kDelete] = scores[kDeleteState];
    if (isAllowed(row, kInsertState)) kinds[kInsert] = scores[kInsertState];
    std::vector<double> seams;
    for (size_t s = kFirstSeamState; s < scores.size(); ++s) {
        if (isAllowed(row, s)) seams.push_back(scores[s]);
    }
    if (!seams.empty()) kinds[kChange] = logSum(seams.data(), seams.size());
    return kinds;
}

std::vector<float> stateShares(const SeamRow& row, const std::vector<float>& scores, const KindScores& weights,
                               const KindScores& kinds) {
    std::vector<float> shares(scores.size());
    shares[kDeleteState] = static_cast<float>(kinds[kDelete]);
    shares[kInsertState] = static_cast<float>(kinds[kInsert]);
    for (size_t s = kFirstSeamState; s < scores.size(); ++s) {
        if (isAllowed(row, s)) shares[s] = static_cast<float>(kinds[kChange] * std::exp(scores[s] - weights[kChange]));
    }
    return shares;
}

PageReading::PageReading(const SeamPage& page, const SeamWeights& weights) : m_page(page), m_weights(weights) {
    PerSide<StateScores> own = ownScores(page, weights);
    m_belief = beliefOf(page, own.before, nullptr, weights.first);
    m_own = std::move(own.after);
}

StateScores PageReading::laterScores(EchoEvidence& echo) const {
    StateScores scores = m_own;
    for (uint32_t r = 0; r < scores.size(); ++r) {
        echo.lookAt(r);
        addEchoes(echo, m_weights.later, scores[r]);
    }
    return scores;
}

void PageReading::take(PageBelief next) {
    if (!m_alone) damp(m_belief, next);
    m_belief = std::move(next);
    m_alone = false;
}

void PageReading::listen() {
    OtherRows others(m_page, m_belief);
    take(beliefOf(m_page, laterScores(others.echo), &others, m_weights.later));
}

void PageReading::judge(const SeamTrees& trees) {
    if (m_doubtful.empty()) {
        for (uint32_t r = 0; r < m_page.rows.size(); ++r)
            m_doubtful.push_back(doubtfulStates(m_page, r, m_belief[r], m_weights.later));
    }
    OtherRows others(m_page, m_belief);
    m_changed.update(takenRows(others.states, m_belief));
    StateScores scores = m_own;
    for (uint32_t r = 0; r < m_page.rows.size(); ++r) {
        others.echo.lookAt(r);
        addEchoes(others.echo, m_weights.later, scores[r]);
        if (m_doubtful[r].empty()) continue;
        if (m_changed.any(others.rowsAround(r))) lookAround(m_doubtful[r], m_page, r, m_belief[r], others);
        for (const auto& [state, traits] : withContext(m_doubtful[r], m_page, r, m_belief, others, m_weights.later)) {
            const float score = scoreOf(trees, traits);
            scores[r][state] += score;
            if (state == kDeleteState) scores[r][kInsertState] += score;
        }
    }
    take(beliefOf(m_page, scores, &others, m_weights.later));
}

void PageReading::supposeSides() {
    stet::supposeSides(m_page, m_weights.later, m_belief);
}

PageBelief believe(const SeamPage& page, const SeamWeights& weights, int later) {
    PageReading reading(page, weights);
    for (int pass = 0; pass < later; ++pass) reading.listen();
    return reading.belief();
}

PageBelief believe(const SeamPage& page, const SeamWeights& weights, const SeamTrees& trees) {
    PageReading reading(page, weights);
    for (int pass = 0; pass < kLaterPasses; ++pass) reading.listen();
    for (int pass = 0; pass < kJudgedPasses; ++pass) {
        if (pass + 1 == kJudgedPasses) reading.supposeSides();
        reading.judge(trees);
    }
    reading.supposeSides();
    return reading.belief();
}

}  // namespace stet
