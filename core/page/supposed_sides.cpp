#include "page/supposed_sides.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "page/echo_evidence.h"
#include "page/hunk_reading.h"
#include "page/order_evidence.h"
#include "page/seam_model.h"

namespace stet {

namespace {

constexpr float kPairOdds = 0.3f;  // log odds of a side for each pair of words that it puts in order
constexpr float kMostPairs = 30;
constexpr float kLeastBelief = 1e-7f;

using States = std::vector<uint32_t>;  // by row

bool isOneSided(uint32_t state) {
    return state < kFirstSeamState;
}

/// The change rows whose words come back in one-sided rows of their hunk.
std::vector<uint32_t> rowsWithEchoes(const SeamPage& page, const States& states) {
    std::vector<uint32_t> rows;
    for (uint32_t r = 0; r < states.size(); ++r) {
        const SeamRow& row = page.rows[r];
        const auto inTail = [&](const EchoLink& link) {
            return page.rows[link.row].hunk == row.hunk && isOneSided(states[link.row]);
        };
        if (!isOneSided(states[r]) && std::any_of(row.links.begin(), row.links.end(), inTail)) rows.push_back(r);
    }
    return rows;
}

PageBelief beliefSupposing(uint32_t tail, const SeamPage& page, const States& states, PageBelief belief) {
    for (size_t r = 0; r < states.size(); ++r) {
        if (!isOneSided(states[r])) continue;
        std::fill(belief[r].state.begin(), belief[r].state.end(), 0.f);
        belief[r].state[tail] = 1;
        belief[r].spread(page.rows[r]);
    }
    return belief;
}

/// A change row read again: what is believed of it, less what other rows say now, and with what they would say then.
uint32_t readAgain(const RowBelief& belief, const EchoEvidence& now, const EchoEvidence& then,
                   const std::vector<float>& weights) {
    FeatureList features;
    const auto say = [&](const EchoEvidence& echo, uint32_t state) {
        features.clear();
        echo.collect(state, features);
        return dot(features, weights);
    };
    uint32_t best = kFirstSeamState;
    float bestScore = -std::numeric_limits<float>::infinity();
    for (uint32_t s = kFirstSeamState; s < belief.state.size(); ++s) {
        const float score = std::log(belief.state[s] + kLeastBelief) + say(then, s) - say(now, s);
        if (score <= bestScore) continue;
        bestScore = score;
        best = s;
    }
    return best;
}

States statesSupposing(uint32_t tail, const SeamPage& page, const std::vector<float>& weights, const PageBelief& belief,
                       States states, const std::vector<uint32_t>& changes) {
    const PageBelief supposed = beliefSupposing(tail, page, states, belief);
    EchoEvidence now(page, belief), then(page, supposed);
    for (const uint32_t r : changes) {
        now.lookAt(r);
        then.lookAt(r);
        states[r] = readAgain(belief[r], now, then, weights);
    }
    return states;
}

/// Multiplies the odds that the row is inserted rather than deleted by e^`more`.
void lean(RowBelief& belief, const SeamRow& row, float more) {
    const float tail = belief.tail(), inserted = belief.state[kInsertState] * std::exp(more);
    const float odds = inserted + belief.state[kDeleteState];
    if (odds == 0) return;
    belief.state[kInsertState] = tail * (inserted / odds);
    belief.state[kDeleteState] = tail - belief.state[kInsertState];
    belief.spread(row);
}

}  // namespace

void supposeSides(const SeamPage& page, const std::vector<float>& weights, PageBelief& belief) {
    const States states = likeliestStates(page, belief);
    const std::vector<uint32_t> changes = rowsWithEchoes(page, states);
    const States whenInserted = statesSupposing(kInsertState, page, weights, belief, states, changes);
    const States whenDeleted = statesSupposing(kDeleteState, page, weights, belief, states, changes);
    OrderEvidence inserted(page, whenInserted), deleted(page, whenDeleted);
    for (size_t i = 0; i < changes.size(); ++i) {
        const uint32_t hunk = page.rows[changes[i]].hunk;
        if (i > 0 && page.rows[changes[i - 1]].hunk == hunk) continue;
        const float more = static_cast<float>(inserted.pairsWithTail(hunk, kInsertState)) -
                           static_cast<float>(deleted.pairsWithTail(hunk, kDeleteState));
        for (uint32_t r = page.hunks[hunk].begin; r < page.hunks[hunk].end; ++r)
            lean(belief[r], page.rows[r], kPairOdds * std::clamp(more, -kMostPairs, kMostPairs));
    }
}

}  // namespace stet
