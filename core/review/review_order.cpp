#include "review/review_order.h"

#include <algorithm>
#include <numeric>

namespace stet {

namespace {

float classRank(const Change& change) {
    int rank = 0;
    while (rank < kChangeClassCount && !change.classes.contains(static_cast<ChangeClass>(rank))) ++rank;
    return static_cast<float>(rank);
}

/// How sure it is that these sentences answer each other, at the least sure place. Where nothing answers, nothing is in
/// doubt.
float confidenceOf(const Comparison& comparison, const Change& change) {
    float confidence = 1;
    for (uint32_t i = change.links.begin; i < change.links.end; ++i) {
        const Link& link = comparison.links[i];
        const bool answers = !link.sentences.before.empty() && !link.sentences.after.empty();
        if (answers) confidence = std::min(confidence, link.confidence);
    }
    return confidence;
}

float rankOf(const Comparison& comparison, const Change& change, ReviewOrder order) {
    switch (order) {
        case ReviewOrder::Reading:
            break;
        case ReviewOrder::Kind:
            return static_cast<float>(change.kind);
        case ReviewOrder::Class:
            return classRank(change);
        case ReviewOrder::LeastSure:
            return confidenceOf(comparison, change);
    }
    return 0;
}

}  // namespace

std::vector<uint32_t> changesInOrder(const Comparison& comparison, ReviewOrder order) {
    std::vector<float> ranks;
    for (const Change& change : comparison.changes) ranks.push_back(rankOf(comparison, change, order));
    std::vector<uint32_t> changes(ranks.size());
    std::iota(changes.begin(), changes.end(), 0u);
    std::stable_sort(changes.begin(), changes.end(), [&](uint32_t a, uint32_t b) { return ranks[a] < ranks[b]; });
    return changes;
}

}  // namespace stet
