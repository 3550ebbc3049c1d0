#include "grow.h"

#include <algorithm>
#include <cmath>

using namespace stet;

namespace {

constexpr size_t kBins = 32;

/// Cuts of every trait at the quantiles of its values.
using Cuts = std::array<std::vector<float>, kStateTraits>;

struct Example {  ///< a doubtful reading
    const StateTraits* traits = nullptr;
    std::array<uint8_t, kStateTraits> bins{};
    uint32_t page = 0, row = 0, state = 0;
    double slope = 0, curvature = 0;  ///< of the log likelihood
    float score = 0;                  ///< of the trees so far
    uint8_t leaf = 0;
};

Cuts cutsOf(const std::vector<Example>& examples) {
    Cuts cuts;
    std::vector<float> values(examples.size());
    for (size_t t = 0; t < kStateTraits; ++t) {
        std::transform(examples.begin(), examples.end(), values.begin(),
                       [&](const Example& e) { return (*e.traits)[t]; });
        std::sort(values.begin(), values.end());
        for (size_t b = 1; b < kBins; ++b) {
            const size_t at = b * values.size() / kBins;
            if (at == 0 || values[at] == values.back()) continue;
            const float cut = (values[at] + *std::upper_bound(values.begin(), values.end(), values[at])) / 2;
            if (cuts[t].empty() || cut > cuts[t].back()) cuts[t].push_back(cut);
        }
    }
    return cuts;
}

class Grower {
  public:
    Grower(const std::vector<const DoubtfulPage*>& pages, const GrowOptions& options)
        : m_pages(pages), m_options(options) {
        for (uint32_t p = 0; p < pages.size(); ++p) {
            m_first.emplace_back();
            for (uint32_t r = 0; r < pages[p]->doubtful.size(); ++r) {
                m_first.back().push_back(m_examples.size());
                for (const DoubtfulState& state : pages[p]->doubtful[r]) {
                    Example example;
                    example.traits = &state.traits;
                    example.page = p;
                    example.row = r;
                    example.state = state.state;
                    m_examples.push_back(example);
                }
            }
            m_first.back().push_back(m_examples.size());
        }
        m_cuts = cutsOf(m_examples);
        for (Example& example : m_examples) {
            for (size_t t = 0; t < kStateTraits; ++t) {
                const auto& cuts = m_cuts[t];
                example.bins[t] = static_cast<uint8_t>(
                    std::lower_bound(cuts.begin(), cuts.end(), (*example.traits)[t]) - cuts.begin());
            }
        }
    }

    SeamTree grow() {
        takeSlopes();
        SeamTree tree;
        for (Example& example : m_examples) example.leaf = 0;
        for (size_t level = 0; level < kTreeDepth; ++level) ask(level, tree);
        std::array<double, size_t{1} << kTreeDepth> slope{}, curvature{};
        for (const Example& example : m_examples) {
            slope[example.leaf] += example.slope;
            curvature[example.leaf] += example.curvature;
        }
        for (size_t leaf = 0; leaf < tree.scores.size(); ++leaf) {
            tree.scores[leaf] = static_cast<float>(m_options.rate * slope[leaf] / (curvature[leaf] + m_options.decay));
        }
        for (Example& example : m_examples) example.score += tree.scores[example.leaf];
        return tree;
    }

  private:
    void takeSlopes() {
        for (uint32_t p = 0; p < m_pages.size(); ++p) {
            const DoubtfulPage& page = *m_pages[p];
            for (uint32_t h = 0; h < page.chains.size(); ++h) takeSlopes(p, h);
        }
    }
    void takeSlopes(uint32_t p, uint32_t h) {
        const DoubtfulPage& page = *m_pages[p];
        const KnownPage& known = *page.known;
        const IndexRange hunk = known.page.hunks[h];
        const double scale = (known.synthetic ? m_options.synthetic : 1) / std::sqrt(static_cast<double>(hunk.size()));
        std::vector<std::vector<float>> scores;
        std::vector<KindScores> kinds;
        for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
            scores.push_back(page.scores[r]);
            for (size_t e = m_first[p][r]; e < m_first[p][r + 1]; ++e) {
                scores.back()[m_examples[e].state] += m_examples[e].score;
                if (m_examples[e].state == kDeleteState) scores.back()[kInsertState] += m_examples[e].score;
            }
            kinds.push_back(kindScores(known.page.rows[r], scores.back()));
        }
        const ChainMarginals marginals = chainMarginals(kinds, page.chains[h]);
        for (uint32_t r = hunk.begin; r < hunk.end; ++r) {
            const uint32_t at = r - hunk.begin;
            const auto shares = stateShares(known.page.rows[r], scores[at], kinds[at], marginals.kind[at]);
            for (size_t e = m_first[p][r]; e < m_first[p][r + 1]; ++e) {
                double share = shares[m_examples[e].state];
                bool right = known.truth[r] == static_cast<int>(m_examples[e].state);
                if (m_examples[e].state == kDeleteState) {
                    share += shares[kInsertState];
                    right |= known.truth[r] == static_cast<int>(kInsertState);
                }
                m_examples[e].slope = scale * (right - share);
                m_examples[e].curvature = scale * std::max(share * (1 - share), 1e-4);
            }
        }
    }

    /// Adds the question that parts right from wrong readings best, given the ones above it.
    void ask(size_t level, SeamTree& tree) {
        const size_t leaves = size_t{1} << level;
        struct Sum {
            double slope = 0, curvature = 0;
        };
        double best = -1;
        size_t bestTrait = 0, bestCut = 0;
        std::vector<Sum> sums(leaves * kBins);
        for (size_t t = 0; t < kStateTraits; ++t) {
            if (m_cuts[t].empty()) continue;
            std::fill(sums.begin(), sums.end(), Sum{});
            for (const Example& example : m_examples) {
                Sum& sum = sums[example.leaf * kBins + example.bins[t]];
                sum.slope += example.slope;
                sum.curvature += example.curvature;
            }
            std::vector<double> gains(m_cuts[t].size());
            for (size_t leaf = 0; leaf < leaves; ++leaf) {
                Sum all, below;
                for (size_t b = 0; b < kBins; ++b) {
                    all.slope += sums[leaf * kBins + b].slope;
                    all.curvature += sums[leaf * kBins + b].curvature;
                }
                const auto gain = [&](const Sum& s) { return s.slope * s.slope / (s.curvature + m_options.decay); };
                for (size_t c = 0; c < gains.size(); ++c) {
                    below.slope += sums[leaf * kBins + c].slope;
                    below.curvature += sums[leaf * kBins + c].curvature;
                    gains[c] += gain(below) + gain({all.slope - below.slope, all.curvature - below.curvature});
                }
            }
            for (size_t c = 0; c < gains.size(); ++c) {
                if (gains[c] <= best) continue;
                best = gains[c];
                bestTrait = t;
                bestCut = c;
            }
        }
        tree.questions[level] = {static_cast<uint8_t>(bestTrait), m_cuts[bestTrait][bestCut]};
        for (Example& example : m_examples)
            example.leaf = static_cast<uint8_t>(example.leaf | (example.bins[bestTrait] > bestCut ? 1u << level : 0u));
    }

    const std::vector<const DoubtfulPage*>& m_pages;
    const GrowOptions& m_options;
    std::vector<Example> m_examples;
    std::vector<std::vector<size_t>> m_first;  ///< example of each page's rows
    Cuts m_cuts;
};

}  // namespace

DoubtfulPage doubtfulPage(const KnownPage& known, const SeamWeights& weights) {
    PageReading reading(known.page, weights);
    for (int pass = 0; pass < kLaterPasses; ++pass) reading.listen();
    OtherRows others(known.page, reading.belief());
    DoubtfulPage page;
    page.known = &known;
    page.scores = reading.laterScores(others.echo);
    for (uint32_t h = 0; h < known.page.hunks.size(); ++h)
        page.chains.push_back(chainScores(chainFeatures(known.page, h, &others), weights.later));
    for (uint32_t r = 0; r < known.page.rows.size(); ++r) {
        DoubtfulStates states = doubtfulStates(known.page, r, reading.belief()[r], weights.later);
        lookAround(states, known.page, r, reading.belief()[r], others);
        others.echo.lookAt(r);
        page.doubtful.push_back(withContext(states, known.page, r, reading.belief(), others, weights.later));
    }
    return page;
}

SeamTrees growTrees(const std::vector<const DoubtfulPage*>& pages, const GrowOptions& options) {
    Grower grower(pages, options);
    SeamTrees trees;
    for (int t = 0; t < options.trees; ++t) trees.push_back(grower.grow());
    return trees;
}
