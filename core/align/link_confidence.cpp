#include "align/link_confidence.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr struct {
    float bias, similarity, margin, shift, openEnds;
} kWeights = {
#include "align/pair_weights.inc"
};

/// True when no link took some sentences of either side between links[next] and the one before it.
bool bothLeftOver(const Gap& gap, const std::vector<SentencePair>& links, size_t next) {
    const auto leftOver = [&](Side side) {
        const uint32_t begin = next > 0 ? links[next - 1].sentences[side].end : gap.sentences[side].begin;
        return begin < (next < links.size() ? links[next].sentences[side].begin : gap.sentences[side].end);
    };
    return leftOver(Side::Before) && leftOver(Side::After);
}

}  // namespace

PairEvidence pairEvidence(const GapSimilarities& alike, const std::vector<SentencePair>& links, size_t l) {
    const SentencePair& pair = links[l];
    const uint32_t before = pair.sentences.before.begin - alike.gap().sentences.before.begin;
    const uint32_t after = pair.sentences.after.begin - alike.gap().sentences.after.begin;
    float next = 0;
    for (uint32_t i = 0; i < alike.size(Side::Before); ++i)
        if (i != before) next = std::max(next, alike.at(i, after));
    for (uint32_t j = 0; j < alike.size(Side::After); ++j)
        if (j != after) next = std::max(next, alike.at(before, j));
    const auto place = [&](Side side, uint32_t k) {
        return (static_cast<float>(k) + 0.5f) / static_cast<float>(alike.size(side));
    };
    const int openEnds = bothLeftOver(alike.gap(), links, l) + bothLeftOver(alike.gap(), links, l + 1);
    return {pair.similarity, std::max(pair.similarity - next, 0.0f),
            std::abs(place(Side::Before, before) - place(Side::After, after)), static_cast<float>(openEnds)};
}

float confidenceOf(const PairEvidence& pair) {
    const float score = kWeights.bias + kWeights.similarity * pair.similarity + kWeights.margin * pair.margin +
                        kWeights.shift * pair.shift + kWeights.openEnds * pair.openEnds;
    return 1 / (1 + std::exp(-score));
}

void rateLinks(const GapSimilarities& alike, std::vector<SentencePair>& links) {
    for (size_t l = 0; l < links.size(); ++l) {
        const auto& [before, after] = links[l].sentences;
        if (before.size() == 1 && after.size() == 1) links[l].confidence = confidenceOf(pairEvidence(alike, links, l));
    }
}

}  // namespace stet
