#include "align/link_confidence.h"

#include <cmath>

namespace stet {

float confidenceOf(const PairEvidence& pair) {
    constexpr float kBias = 0.97f;
    constexpr float kSimilarity = 0.98f;
    constexpr float kMargin = 8.45f;
    constexpr float kShift = -6.04f;
    constexpr float kOpenEnd = -0.98f;
    const float score = kBias + kSimilarity * pair.similarity + kMargin * pair.margin + kShift * pair.shift +
                        kOpenEnd * static_cast<float>(pair.openEnds);
    return 1 / (1 + std::exp(-score));
}

}  // namespace stet
