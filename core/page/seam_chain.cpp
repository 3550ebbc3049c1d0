#include "page/seam_chain.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kForbidden = -40;

double stepScore(const ChainScores& chain, int from, int to) {
    if (from == kChange) return chain.next[static_cast<size_t>(to)];
    return from == to ? 0 : kForbidden;
}

}  // namespace

double logSum(const double* values, size_t count) {
    const double top = *std::max_element(values, values + count);
    if (!std::isfinite(top)) return top;
    double sum = 0;
    for (size_t i = 0; i < count; ++i) sum += std::exp(values[i] - top);
    return top + std::log(sum);
}

ChainMarginals chainMarginals(const std::vector<KindScores>& rows, const ChainScores& chain) {
    const size_t n = rows.size();
    std::vector<KindScores> forward(n), backward(n);
    for (size_t k = 0; k < kChainKinds; ++k) {
        forward[0][k] = rows[0][k] + chain.first[k];
        backward[n - 1][k] = chain.last[k];
    }
    for (size_t r = 1; r < n; ++r) {
        for (int k = 0; k < kChainKinds; ++k) {
            KindScores ways;
            for (int p = 0; p < kChainKinds; ++p)
                ways[static_cast<size_t>(p)] = forward[r - 1][static_cast<size_t>(p)] + stepScore(chain, p, k);
            forward[r][static_cast<size_t>(k)] = rows[r][static_cast<size_t>(k)] + logSum(ways.data(), kChainKinds);
        }
    }
    for (size_t r = n - 1; r-- > 0;) {
        for (int k = 0; k < kChainKinds; ++k) {
            KindScores ways;
            for (size_t q = 0; q < kChainKinds; ++q)
                ways[q] = backward[r + 1][q] + rows[r + 1][q] + stepScore(chain, k, static_cast<int>(q));
            backward[r][static_cast<size_t>(k)] = logSum(ways.data(), kChainKinds);
        }
    }
    KindScores ends;
    for (size_t k = 0; k < kChainKinds; ++k) ends[k] = forward[n - 1][k] + backward[n - 1][k];
    const double total = logSum(ends.data(), kChainKinds);
    ChainMarginals marginals;
    marginals.kind.resize(n);
    for (size_t r = 0; r < n; ++r) {
        for (size_t k = 0; k < kChainKinds; ++k)
            marginals.kind[r][k] = std::exp(forward[r][k] + backward[r][k] - total);
    }
    for (size_t r = 1; r < n; ++r) {
        for (size_t k = 0; k < kChainKinds; ++k) {
            marginals.next[k] +=
                std::exp(forward[r - 1][kChange] + chain.next[k] + rows[r][k] + backward[r][k] - total);
        }
    }
    return marginals;
}

}  // namespace stet
