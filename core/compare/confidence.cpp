#include "compare/confidence.h"

#include <cmath>

namespace stet {

float confidenceOf(const AlignedSentences& link) {
    if (link.sentences.before.empty() || link.sentences.after.empty()) return 0;
    if (link.equal && !link.moved) return 1;
    // Fitted on the links of essay drafts that are not equal; core/align/README.md has the table.
    const bool many = link.sentences.before.size() > 1 || link.sentences.after.size() > 1;
    const float score = -0.5f + 3.9f * link.similarity + 3.7f * link.margin - (many ? 4.1f : 0.0f);
    return 1 / (1 + std::exp(-score));
}

}  // namespace stet
