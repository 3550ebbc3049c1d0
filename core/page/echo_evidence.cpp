#include "page/echo_evidence.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

/// How much a run says about where a text went: three words nothing, each of eight or more all of itself.
float runWeight(uint32_t length) {
    const auto words = static_cast<float>(std::min(length, 20u));
    return words * std::clamp((words - 3) / 5, 0.f, 1.f);
}

}  // namespace

EchoEvidence::EchoEvidence(const SeamPage& page, const PageBelief& belief)
    : m_page(page),
      m_belief(belief),
      m_places(page, belief),
      m_tailBalance(page.hunks.size()),
      m_tailRows(page.hunks.size()),
      m_drift(page.hunks.size()),
      m_lengths(page, belief) {
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const RowBelief& row = belief[r];
        const float balance = row.state[kInsertState] - row.state[kDeleteState];
        const float tails = row.state[kInsertState] + row.state[kDeleteState];
        m_tailBalance[page.rows[r].hunk] += balance;
        m_tailRows[page.rows[r].hunk] += tails;
        m_balance += balance;
        m_tails += tails;
    }
    gatherTailEchoes();
    std::vector<float> weight(page.hunks.size());
    for (const WordRun& run : page.runs) {
        const uint32_t hunk = page.rows[run.a.line].hunk;
        if (hunk != page.rows[run.b.line].hunk) continue;
        const float a = olderAt(run.a, run.length), b = olderAt(run.b, run.length);
        const float down = a * (1 - b), up = b * (1 - a);  // older above newer, and below
        const auto rows = static_cast<float>(std::min(run.b.line - run.a.line, 3u));
        const float words = runWeight(run.length);
        m_drift[hunk] += words * rows * (down - up);
        weight[hunk] += words * (down + up);
    }
    for (size_t h = 0; h < m_drift.size(); ++h) m_drift[h] /= weight[h] + 2;
}

float EchoEvidence::olderAt(WordRun::Place place, uint32_t length) const {
    return m_places.older(m_page.rows[place.line].firstPlace + place.word + length / 2);
}

void EchoEvidence::gatherTailEchoes() {
    m_tailEcho.resize(m_page.hunks.size());
    const auto add = [&](WordRun::Place tail, WordRun::Place there, uint32_t length) {
        const uint32_t hunk = m_page.rows[tail.line].hunk;
        PerSide<float>& echo = m_tailEcho[hunk][m_page.rows[there.line].hunk != hunk];
        const RowBelief& other = m_belief[there.line];
        const float weight = m_belief[tail.line].tail() * runWeight(length) * other.change;
        const float older = olderAt(there, length);
        echo.before += weight * std::max(older - other.state[kDeleteState], 0.f);
        echo.after += weight * std::max(1 - older - other.state[kInsertState], 0.f);
    };
    for (const WordRun& run : m_page.runs) {
        add(run.a, run.b, run.length);
        add(run.b, run.a, run.length);
    }
}

void EchoEvidence::lookAt(uint32_t row) {
    m_row = row;
    m_lengths.lookAt(row);
    gatherEdges();
    gatherMass();
}

void EchoEvidence::gatherEdges() {
    const SeamRow& row = m_page.rows[m_row];
    for (auto& edges : m_edges) edges.assign(row.words.size() + 1, {});
    std::array<float, 4> weight{};
    for (size_t l = 0; l < row.links.size(); ++l) {
        const EchoLink& link = row.links[l];
        if (l == 0 || row.links[l - 1].place != link.place) weight = {};
        const int slot = 2 * link.start + link.otherHunk;
        Edge& edge = m_edges[static_cast<size_t>(slot)][link.place];
        const auto [older, newer] = link.start ? m_places.startsCell(link.there) : m_places.endsCell(link.there);
        const float none = std::max(1 - older - newer, 0.f);
        edge.older = std::max(edge.older, link.strength * older);
        edge.newer = std::max(edge.newer, link.strength * newer);
        edge.linked = true;
        float& sum = weight[static_cast<size_t>(slot)];
        edge.none = (edge.none * sum + none * link.strength * link.strength) / (sum + link.strength);
        sum += link.strength;
    }
}

void EchoEvidence::gatherMass() {
    const SeamRow& row = m_page.rows[m_row];
    for (auto& mass : m_mass) mass.assign(row.words.size() + 1, {});
    for (const EchoSpan& span : row.echoes) {
        auto& mass = m_mass[span.otherHunk];
        for (uint32_t k = 0; k < span.length; ++k) {
            const float older = m_places.older(span.there + k);
            mass[span.word + k + 1] = {span.strength * older, span.strength * (1 - older), span.strength};
        }
    }
    for (auto& mass : m_mass) {
        for (size_t w = 1; w < mass.size(); ++w) {
            mass[w].older += mass[w - 1].older;
            mass[w].newer += mass[w - 1].newer;
            mass[w].any += mass[w - 1].any;
        }
    }
}

template <class Features>
void EchoEvidence::addEdge(int slot, bool start, uint32_t place, Side side, Features& out) const {
    if (m_page.rows[m_row].links.empty()) return;
    for (int far = 0; far < 2; ++far) {
        const Edge& edge = m_edges[static_cast<size_t>(2 * start + far)][place];
        if (!edge.linked) continue;
        const int base = (slot * 2 + far) * 4;
        const float across = side == Side::Before ? edge.newer : edge.older;
        out.add(Evidence::Echo, base, across);
        out.add(Evidence::Echo, base + 1, side == Side::Before ? edge.older : edge.newer);
        out.add(Evidence::Echo, base + 2, edge.none);
        out.add(Evidence::Echo, base + 3, across * across);
    }
}

template <class Features>
void EchoEvidence::addMass(uint32_t at, Side first, bool split, Features& out) const {
    const size_t n = m_page.rows[m_row].words.size();
    for (int far = 0; far < 2; ++far) {
        const auto& mass = m_mass[static_cast<size_t>(far)];
        if (mass[n].any == 0) continue;
        const Mass left = mass[at];
        const Mass right{mass[n].older - left.older, mass[n].newer - left.newer, mass[n].any - left.any};
        const bool before = first == Side::Before;
        const float opposite = (before ? left.newer : left.older) + right.older;
        const float same = (before ? left.older : left.newer) + right.newer;
        const int base = (2 * split + far) * 5;
        out.add(Evidence::Mass, base, std::min(opposite / 10, 5.f));
        out.add(Evidence::Mass, base + 1, std::min(same / 10, 5.f));
        out.add(Evidence::Mass, base + 2, (opposite - same) / static_cast<float>(n));
        if (!split) continue;
        out.add(Evidence::Mass, base + 3, left.newer / static_cast<float>(at));
        out.add(Evidence::Mass, base + 4, right.older / static_cast<float>(n - at));
    }
}

template <class Features>
void EchoEvidence::add(uint32_t state, Features& out) const {
    const auto n = static_cast<uint32_t>(m_page.rows[m_row].words.size());
    if (state < kFirstSeamState) {
        const Side side = state == kDeleteState ? Side::Before : Side::After;
        addEdge(4, true, 0, side, out);
        addEdge(5, false, n, side, out);
        addMass(n, side, false, out);
        out.add(Evidence::BelievedLength, 2, m_lengths.fit(n));
        return;
    }
    const uint32_t at = m_page.rows[m_row].seamOf(state);
    addEdge(0, true, 0, Side::Before, out);
    addEdge(1, false, at, Side::Before, out);
    addEdge(2, true, at, Side::After, out);
    addEdge(3, false, n, Side::After, out);
    addMass(at, Side::Before, true, out);
    out.add(Evidence::BelievedLength, 0, m_lengths.fit(at));
    out.add(Evidence::BelievedLength, 1, m_lengths.fit(n - at));
}

void EchoEvidence::collect(uint32_t state, FeatureList& out) const {
    add(state, out);
}

float EchoEvidence::score(uint32_t state, const std::vector<float>& weights) const {
    EvidenceSum sum(weights);
    add(state, sum);
    return sum.sum();
}

float EchoEvidence::seamEcho(uint32_t at) const {
    float strongest = 0;
    for (size_t far = 0; far < 2; ++far) {
        strongest = std::max({strongest, m_edges[far][at].newer, m_edges[2 + far][at].older});
    }
    return strongest;
}

PerSide<float> EchoEvidence::tailEcho(uint32_t hunk, bool otherHunks) const {
    return m_tailEcho[hunk][otherHunks];
}

float EchoEvidence::pageBalance(uint32_t hunk) const {
    return (m_balance - m_tailBalance[hunk]) / (m_tails - m_tailRows[hunk] + 2);
}

void EchoEvidence::collectTail(uint32_t hunk, FeatureList& out) const {
    out.add(Evidence::TailSide, 0, pageBalance(hunk));
    out.add(Evidence::TailSide, 1, m_drift[hunk]);
    out.add(Evidence::Inserted, 0, std::log1p(m_tailRows[hunk]));
    out.add(Evidence::Inserted, 7, hunk + 1 == m_page.hunks.size());
    for (int far = 0; far < 2; ++far) {
        const PerSide<float> words = tailEcho(hunk, far);
        out.add(Evidence::TailSide, 2 + far, (words.before - words.after) / (words.before + words.after + 4));
    }
    std::array<float, kStarters> words{};
    std::array<float, 6> sums{};
    for (uint32_t r = m_page.hunks[hunk].begin; r < m_page.hunks[hunk].end; ++r) {
        const float share = m_belief[r].tail() / (m_tailRows[hunk] + 0.1f);
        const TailTraits& row = m_page.rows[r].asTail;
        for (const int entry : row.words) words[static_cast<size_t>(entry)] += share;
        for (size_t k = 0; k < row.traits.size(); ++k) sums[k] += share * row.traits[k];
    }
    for (size_t w = 0; w < words.size(); ++w) out.add(Evidence::InsertedWord, static_cast<int>(w), words[w]);
    for (size_t k = 0; k < sums.size(); ++k) out.add(Evidence::Inserted, static_cast<int>(k) + 1, sums[k]);
}

}  // namespace stet
