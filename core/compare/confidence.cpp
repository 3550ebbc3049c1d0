#include "compare/confidence.h"

#include <cmath>

namespace stet {

float confidenceOf(const AlignedSentences& link) {
    if (link.sentences.before.empty() || link.sentences.after.empty()) return 0;
    if (link.equal && !link.moved) return 1;
    const float score = -2.0f + 6.0f * link.similarity + 4.0f * link.margin;
    return 1 / (1 + std::exp(-score));
}

}  // namespace stet
