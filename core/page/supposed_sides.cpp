#include "page/supposed_sides.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "page/echo_evidence.h"
#include "page/hunk_reading.h"
#include "page/order_evidence.h"

namespace stet {

namespace {

constexpr float kMostOdds = 10;   // log odds of a side that puts any number of pairs of words more in order
constexpr float kHalfPairs = 20;  // pairs that give half of it
constexpr float kLeastBelief = 1e-7f;

using States = std::vector<uint32_t>;  // by row

bool isOneSided(uint32_t state) {
    return state < kFirstSeamState;
}

/// The change rows whose words come back in one-sided rows of their hunk.
std::vector<uint32_t> rowsWithEchoes(const SeamPage& page, const States& states) {
    std::vector<bool> has(states.size());
    for (const WordRun& run : page.runs) {
        const uint32_t a = run.a.line, b = run.b.line;
        if (page.rows[a].hunk != page.rows[b].hunk || isOneSided(states[a]) == isOneSided(states[b])) continue;
        has[isOneSided(states[a]) ? b : a] = true;
    }
    std::vector<uint32_t> rows;
    for (uint32_t r = 0; r < has.size(); ++r) {
        if (has[r]) rows.push_back(r);
    }
    return rows;
}

/// The rows of a page, read again when their one-sided ones are supposed to be on a side.
class Supposition {
  public:
    Supposition(const SeamPage& page, const std::vector<float>& weights, const PageBelief& belief)
        : m_page(page),
          m_weights(weights),
          m_belief(belief),
          m_states(likeliestStates(page, belief)),
          m_changes(rowsWithEchoes(page, m_states)) {
        EchoEvidence now(page, belief);
        for (const uint32_t r : m_changes) m_now.push_back(echoScores(r, now));
    }

    const std::vector<uint32_t>& changes() const { return m_changes; }

    /// How each row is read when the one-sided ones are read as `tail`.
    States states(uint32_t tail) const {
        PageBelief supposed = m_belief;
        for (size_t r = 0; r < m_states.size(); ++r) {
            if (!isOneSided(m_states[r])) continue;
            std::fill(supposed[r].state.begin(), supposed[r].state.end(), 0.f);
            supposed[r].state[tail] = 1;
            supposed[r].sumChange();
        }
        EchoEvidence then(m_page, supposed);
        States states = m_states;
        for (size_t c = 0; c < m_changes.size(); ++c)
            states[m_changes[c]] = readAgain(m_belief[m_changes[c]], m_now[c], echoScores(m_changes[c], then));
        return states;
    }

  private:
    /// What other rows say of each state of a row.
    std::vector<float> echoScores(uint32_t row, EchoEvidence& echo) const {
        echo.lookAt(row);
        std::vector<float> scores(m_page.rows[row].states());
        for (uint32_t s = kFirstSeamState; s < scores.size(); ++s) scores[s] = echo.score(s, m_weights);
        return scores;
    }
    /// What is believed of a change row, less what other rows say now, and with what they would say then.
    static uint32_t readAgain(const RowBelief& belief, const std::vector<float>& now, const std::vector<float>& then) {
        uint32_t best = kFirstSeamState;
        float bestScore = -std::numeric_limits<float>::infinity();
        for (uint32_t s = kFirstSeamState; s < belief.state.size(); ++s) {
            const float score = std::log(belief.state[s] + kLeastBelief) + then[s] - now[s];
            if (score <= bestScore) continue;
            bestScore = score;
            best = s;
        }
        return best;
    }

    const SeamPage& m_page;
    const std::vector<float>& m_weights;
    const PageBelief& m_belief;
    States m_states;
    std::vector<uint32_t> m_changes;        ///< rows to be read again
    std::vector<std::vector<float>> m_now;  ///< what other rows say of each
};

/// Multiplies the odds that the row is inserted rather than deleted by e^`more`.
void lean(RowBelief& belief, float more) {
    const float tail = belief.tail(), inserted = belief.state[kInsertState] * std::exp(more);
    const float odds = inserted + belief.state[kDeleteState];
    if (odds == 0) return;
    belief.state[kInsertState] = tail * (inserted / odds);
    belief.state[kDeleteState] = tail - belief.state[kInsertState];
}

}  // namespace

void supposeSides(const SeamPage& page, const std::vector<float>& weights, PageBelief& belief) {
    const Supposition supposition(page, weights, belief);
    const States whenInserted = supposition.states(kInsertState), whenDeleted = supposition.states(kDeleteState);
    OrderEvidence inserted(page, whenInserted), deleted(page, whenDeleted);
    uint32_t last = static_cast<uint32_t>(page.hunks.size());
    for (const uint32_t change : supposition.changes()) {
        const uint32_t hunk = page.rows[change].hunk;
        if (hunk == last) continue;
        last = hunk;
        const float more = static_cast<float>(inserted.pairsWithTail(hunk, kInsertState)) -
                           static_cast<float>(deleted.pairsWithTail(hunk, kDeleteState));
        for (uint32_t r = page.hunks[hunk].begin; r < page.hunks[hunk].end; ++r)
            lean(belief[r], kMostOdds * more / (std::abs(more) + kHalfPairs));
    }
}

}  // namespace stet
