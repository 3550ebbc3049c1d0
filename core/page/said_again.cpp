#include "page/said_again.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "page/seam_lexicon.h"

namespace stet {

namespace {

constexpr uint32_t kChainReach = 60;     // words between a word and its like
constexpr uint32_t kSentenceReach = 30;  // words of a sentence that are looked at

float contentWeight(const PageShape& shape, const SeamWord& word) {
    if (word.stem == 0 || lexiconEntry(word.id) >= 0) return 0;
    const auto lines = shape.lines.find(word.id);
    return lines == shape.lines.end() ? 1 : 1 / (1 + std::log(static_cast<float>(lines->second)));
}

}  // namespace

SaidAgain::SaidAgain(const PageShape& shape, const Words& words) : m_words(words), m_content(words.size() + 1) {
    for (size_t i = 0; i < words.size(); ++i) {
        m_weight.push_back(contentWeight(shape, words[i]));
        m_content[i + 1] = m_content[i] + m_weight[i];
    }
    gatherChains();
}

void SaidAgain::gatherChains() {
    const size_t n = m_words.size();
    m_chains.assign(n + 1, 0);
    std::unordered_map<uint32_t, size_t> last;
    for (size_t i = 0; i < n; ++i) {
        if (m_weight[i] == 0) continue;
        const auto [before, first] = last.emplace(m_words[i].stem, i);
        if (!first && i - before->second <= kChainReach) {
            m_chains[before->second + 1] += m_weight[i];
            m_chains[i + 1] -= m_weight[i];
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
    collectChains(at, unlike, out);
    const auto n = static_cast<uint32_t>(m_words.size());
    const float first = shared(sentenceFrom(0, at), sentenceFrom(at, n));
    const float last = shared(sentenceUpTo(at, 0), sentenceUpTo(n, at));
    out.add(Evidence::EndsAlike, 0, first);
    out.add(Evidence::EndsAlike, 1, last);
    out.add(Evidence::EndsAlike, 2, first * last);
    out.add(Evidence::EndsAlike, 3, std::max(first, last));
}

void SaidAgain::collectChains(uint32_t at, bool unlike, FeatureList& out) const {
    if (!sentenceBegins(m_words, at)) return;
    out.add(Evidence::Chains, 0, std::min(m_chains[at], 8.f));
    out.add(Evidence::Chains, 1, std::min(m_chains[at] - m_fewest, 6.f));
    const float aboveMean = std::clamp(m_chains[at] - m_mean, -6.f, 6.f);
    out.add(Evidence::Chains, 2, aboveMean);
    out.add(Evidence::Chains, 3, unlike ? aboveMean : 0);
}

float SaidAgain::shared(Range a, Range b) const {
    const float least = std::min(m_content[a.end] - m_content[a.begin], m_content[b.end] - m_content[b.begin]);
    float sum = 0;
    for (uint32_t i = a.begin; i < a.end; ++i) {
        if (m_weight[i] == 0) continue;
        const auto again = [&](const SeamWord& word) { return word.stem == m_words[i].stem; };
        if (std::any_of(m_words.begin() + b.begin, m_words.begin() + b.end, again)) sum += m_weight[i];
    }
    return std::min(sum, least) / (least + 1);
}

SaidAgain::Range SaidAgain::sentenceFrom(uint32_t begin, uint32_t limit) const {
    uint32_t end = begin + 1;
    while (end < limit && end - begin < kSentenceReach && !sentenceBegins(m_words, end)) ++end;
    return {begin, end};
}

SaidAgain::Range SaidAgain::sentenceUpTo(uint32_t end, uint32_t limit) const {
    uint32_t begin = end - 1;
    while (begin > limit && end - begin < kSentenceReach && !sentenceBegins(m_words, begin)) --begin;
    return {begin, end};
}

}  // namespace stet
