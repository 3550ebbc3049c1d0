#include "fit.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace stet;

namespace {

constexpr int kRounds = 3;

/// Features of all states of a row, one after another.
struct RowFeatures {
    std::vector<WeightedFeature> all;
    std::vector<uint32_t> ends;  ///< by state

    void add(const FeatureList& features) {
        all.insert(all.end(), features.all().begin(), features.all().end());
        ends.push_back(static_cast<uint32_t>(all.size()));
    }
    std::vector<float> scores(const std::vector<float>& weights) const {
        std::vector<float> out;
        uint32_t begin = 0;
        for (const uint32_t end : ends) {
            float sum = 0;
            for (uint32_t f = begin; f < end; ++f) sum += weights[all[f].weight] * all[f].value;
            out.push_back(sum);
            begin = end;
        }
        return out;
    }
};

struct HunkExample {
    const KnownPage* page = nullptr;
    IndexRange rows;
    ChainFeatures chain;
    std::vector<RowFeatures> features;
};

int kindOf(int state) {
    return state == static_cast<int>(kDeleteState)   ? kDelete
           : state == static_cast<int>(kInsertState) ? kInsert
                                                     : kChange;
}

std::vector<HunkExample> examplesOf(const KnownPage& known, const PageBelief* belief) {
    std::vector<HunkExample> examples;
    std::unique_ptr<OtherRows> others;
    if (belief) others = std::make_unique<OtherRows>(known.page, *belief);
    FeatureList features;
    for (uint32_t h = 0; h < known.page.hunks.size(); ++h) {
        HunkExample example;
        example.page = &known;
        example.rows = known.page.hunks[h];
        if (std::any_of(known.truth.begin() + example.rows.begin, known.truth.begin() + example.rows.end,
                        [](int s) { return s < 0; }))
            continue;
        example.chain = chainFeatures(known.page, h, others.get());
        for (uint32_t r = example.rows.begin; r < example.rows.end; ++r) {
            const SeamRow& row = known.page.rows[r];
            const OwnEvidence own(known.page.shape, row);
            if (others) others->echo.lookAt(r);
            RowFeatures all;
            for (uint32_t s = 0; s < row.states(); ++s) {
                features.clear();
                own.collect(s, features);
                if (others) others->echo.collect(s, features);
                all.add(features);
            }
            example.features.push_back(std::move(all));
        }
        examples.push_back(std::move(example));
    }
    return examples;
}

class Trainer {
  public:
    Trainer(std::vector<float>& weights, const FitOptions& options)
        : m_weights(weights),
          m_options(options),
          m_squares(kWeightCount, 1e-6f),
          m_gradient(kWeightCount),
          m_off(kWeightCount) {
        for (const Evidence evidence : options.without) {
            const size_t base = weightBase(evidence);
            std::fill_n(m_off.begin() + static_cast<long>(base), kEvidence[static_cast<size_t>(evidence)].size, true);
        }
    }

    void step(const HunkExample& example) {
        const double scale = (example.page->synthetic ? m_options.synthetic : 1) / std::sqrt(example.rows.size());
        std::vector<std::vector<float>> scores;
        std::vector<KindScores> kinds;
        for (uint32_t r = 0; r < example.rows.size(); ++r) {
            scores.push_back(example.features[r].scores(m_weights));
            kinds.push_back(kindScores(example.page->page.rows[example.rows.begin + r], scores.back()));
        }
        const ChainMarginals marginals = chainMarginals(kinds, chainScores(example.chain, m_weights));
        for (uint32_t r = 0; r < example.rows.size(); ++r) {
            const uint32_t at = example.rows.begin + r;
            std::vector<float> shares =
                stateShares(example.page->page.rows[at], scores[r], kinds[r], marginals.kind[r]);
            shares[static_cast<size_t>(example.page->truth[at])] -= 1;
            uint32_t begin = 0;
            for (size_t s = 0; s < shares.size(); ++s) {
                const uint32_t end = example.features[r].ends[s];
                const double push = -scale * shares[s];
                if (std::abs(push) > 1e-5) {
                    for (uint32_t f = begin; f < end; ++f) add(example.features[r].all[f], push);
                }
                begin = end;
            }
        }
        stepChain(example, marginals, scale);
        update();
    }

  private:
    void add(const WeightedFeature& feature, double push) {
        if (m_off[feature.weight]) return;
        float& g = m_gradient[feature.weight];
        if (g == 0) m_touched.push_back(feature.weight);
        g += static_cast<float>(push) * feature.value;
    }
    void addAll(const FeatureList& features, double push) {
        for (const WeightedFeature& feature : features.all()) add(feature, push);
    }
    void stepChain(const HunkExample& example, const ChainMarginals& marginals, double scale) {
        const auto kindAt = [&](uint32_t r) { return static_cast<size_t>(kindOf(example.page->truth[r])); };
        double tails = 0;
        for (uint32_t r = example.rows.begin; r < example.rows.end; ++r) tails += kindAt(r) != kChange;
        const double tailScale = std::pow(std::max(tails, 1.0), m_options.tailPower);
        KindScores next = marginals.next;
        for (uint32_t r = example.rows.begin + 1; r < example.rows.end; ++r) {
            if (kindAt(r - 1) == kChange) next[kindAt(r)] -= 1;
        }
        for (size_t k = 0; k < kChainKinds; ++k) {
            addAll(example.chain.first[k], scale * ((kindAt(example.rows.begin) == k) - marginals.kind.front()[k]));
            addAll(example.chain.last[k],
                   scale * tailScale * ((kindAt(example.rows.end - 1) == k) - marginals.kind.back()[k]));
            addAll(example.chain.next[k], -scale * next[k]);
        }
    }
    void update() {
        for (const uint16_t w : m_touched) {
            const float g = m_gradient[w] - m_options.decay * m_weights[w];
            m_squares[w] += g * g;
            m_weights[w] += m_options.rate * g / std::sqrt(m_squares[w]);
            m_gradient[w] = 0;
        }
        m_touched.clear();
    }

    std::vector<float>& m_weights;
    const FitOptions& m_options;
    std::vector<float> m_squares, m_gradient;
    std::vector<uint16_t> m_touched;
    std::vector<bool> m_off;
};

void fitStage(std::vector<HunkExample>& examples, std::vector<float>& weights, int epochs, const FitOptions& options) {
    Trainer trainer(weights, options);
    std::mt19937 random(1);
    std::vector<float> mean(weights.size());  // of the last half of the epochs: steadier than the last step
    int summed = 0;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        for (size_t i = examples.size(); i > 1; --i) std::swap(examples[i - 1], examples[random() % i]);
        for (const HunkExample& example : examples) trainer.step(example);
        if (2 * epoch < epochs) continue;
        ++summed;
        for (size_t w = 0; w < weights.size(); ++w) mean[w] += weights[w];
    }
    for (size_t w = 0; w < weights.size(); ++w) weights[w] = mean[w] / static_cast<float>(summed);
}

}  // namespace

SeamWeights fitWeights(const std::vector<const KnownPage*>& pages, const FitOptions& options) {
    SeamWeights weights;
    std::vector<HunkExample> examples;
    const auto gather = [&](int later) {
        for (const KnownPage* page : pages) {
            PageBelief belief;
            if (later >= 0) belief = believe(page->page, weights, later);
            auto more = examplesOf(*page, later >= 0 ? &belief : nullptr);
            std::move(more.begin(), more.end(), std::back_inserter(examples));
        }
    };
    gather(-1);
    fitStage(examples, weights.first, options.epochs, options);
    weights.later = weights.first;
    for (int round = 0; round < kRounds; ++round) {  // on what is believed early as well as late
        examples.clear();
        gather(0);
        if (round > 0) gather(kLaterPasses - 1);
        fitStage(examples, weights.later, round == 0 ? options.epochs : options.epochs / 2, options);
    }
    return weights;
}
