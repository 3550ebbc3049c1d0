#include "page/said_again.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "page/seam_lexicon.h"

namespace stet {

namespace {

constexpr uint32_t kChainReach = 60;  // words between a word and its like

/// Of a word: 0 for short ones and those of the lexicon, less for those that many lines have.
float contentWeight(const SeamWord& word) {
    if (word.stem == 0 || lexiconEntry(word.id) >= 0) return 0;
    return 1 / (1 + std::log(static_cast<float>(word.lines)));
}

}  // namespace

SaidAgain::SaidAgain(const Words& words) : m_words(words), m_chains(words.size() + 1) {
    const size_t n = words.size();
    std::unordered_map<uint32_t, size_t> last;
    for (size_t i = 0; i < n; ++i) {
        const float weight = contentWeight(words[i]);
        if (weight == 0) continue;
        const auto [before, first] = last.emplace(words[i].stem, i);
        if (!first && i - before->second <= kChainReach) {
            m_chains[before->second + 1] += weight;
            m_chains[i + 1] -= weight;
        }
        before->second = i;
    }
    for (size_t at = 1; at <= n; ++at) m_chains[at] += m_chains[at - 1];
    std::vector<float> starts;
    for (size_t at = 1; at < n; ++at) {
        if (sentenceBegins(m_words, at)) starts.push_back(m_chains[at]);
    }
    if (starts.empty()) return;
    m_fewest = *std::min_element(starts.begin(), starts.end());
    for (const float chains : starts) m_mean += chains / static_cast<float>(starts.size());
}

void SaidAgain::collect(uint32_t at, bool unlike, FeatureList& out) const {
    if (!sentenceBegins(m_words, at)) return;
    out.add(Evidence::Chains, 0, std::min(m_chains[at], 8.f));
    out.add(Evidence::Chains, 1, std::min(m_chains[at] - m_fewest, 6.f));
    const float aboveMean = std::clamp(m_chains[at] - m_mean, -6.f, 6.f);
    out.add(Evidence::Chains, 2, aboveMean);
    out.add(Evidence::Chains, 3, unlike ? aboveMean : 0);
}

}  // namespace stet
