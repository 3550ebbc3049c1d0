#include "calibrate.h"

#include <cmath>

#include "score.h"

using namespace stet;

namespace {

constexpr int kSteps = 30;
constexpr double kDecay = 1;

struct Example {
    Traits traits;
    bool right;
};

using Matrix = std::array<std::array<double, kTraits>, kTraits>;
using Vector = std::array<double, kTraits>;

/// Solves a x = b for a positive definite matrix, by elimination.
Vector solve(Matrix a, Vector b) {
    for (size_t i = 0; i < kTraits; ++i) {
        for (size_t r = i + 1; r < kTraits; ++r) {
            const double factor = a[r][i] / a[i][i];
            for (size_t c = i; c < kTraits; ++c) a[r][c] -= factor * a[i][c];
            b[r] -= factor * b[i];
        }
    }
    for (size_t i = kTraits; i-- > 0;) {
        for (size_t c = i + 1; c < kTraits; ++c) b[i] -= a[i][c] * b[c];
        b[i] /= a[i][i];
    }
    return b;
}

std::array<float, kTraits> fit(const std::vector<Example>& examples) {
    Vector weights{};
    for (int step = 0; step < kSteps; ++step) {
        Matrix curvature{};
        Vector slope{};
        for (size_t i = 0; i < kTraits; ++i) {
            curvature[i][i] = kDecay;
            slope[i] = -kDecay * weights[i];
        }
        for (const Example& example : examples) {
            double sum = 0;
            for (size_t i = 0; i < kTraits; ++i) sum += weights[i] * example.traits[i];
            const double p = 1 / (1 + std::exp(-sum)), variance = p * (1 - p);
            for (size_t i = 0; i < kTraits; ++i) {
                slope[i] += (example.right - p) * example.traits[i];
                for (size_t j = 0; j < kTraits; ++j)
                    curvature[i][j] += variance * example.traits[i] * example.traits[j];
            }
        }
        const Vector move = solve(curvature, slope);
        for (size_t i = 0; i < kTraits; ++i) weights[i] += move[i];
    }
    std::array<float, kTraits> out;
    for (size_t i = 0; i < kTraits; ++i) out[i] = static_cast<float>(weights[i]);
    return out;
}

}  // namespace

TraitWeights fitConfidence(const std::vector<ReadPage>& pages) {
    std::array<std::vector<Example>, kJudgements> examples;
    const auto add = [&](Judgement judgement, const Traits& traits, bool right) {
        examples[static_cast<size_t>(judgement)].push_back({traits, right});
    };
    for (const ReadPage& page : pages) {
        for (const ModelRow& row : page.rows) {
            const Verdict verdict = judge(*page.known, row);
            if (row.reading.kind == PageRowKind::Change) {
                add(Judgement::Change, row.row, verdict.right);
                continue;
            }
            add(Judgement::OneSided, row.row, verdict.oneSided);
            if (verdict.oneSided) add(Judgement::Side, row.side, verdict.right);
        }
    }
    TraitWeights weights;
    for (size_t j = 0; j < kJudgements; ++j) weights[j] = fit(examples[j]);
    return weights;
}
