#include "align/profiler.h"

#include <cmath>
#include <utility>

namespace stet {

namespace {

/// Counts in how many sentences stems stand.
class StemCounts {
  public:
    void add(std::span<const Feature> sentence) {
        ++m_sentences;
        for (const Feature& feature : sentence) {
            const TokenId stem = feature.stem();
            if (stem >= m_counts.size()) m_counts.resize(stem + stem / 2 + 1);
            Count& count = m_counts[stem];
            count.sentences += count.last != m_sentences;
            count.last = m_sentences;
        }
    }

    /// By stem: the inverse document frequency, log(1 + n / sentences that have the stem).
    std::vector<float> rarities() const {
        const auto n = static_cast<float>(m_sentences);
        std::vector<float> rarities(m_counts.size());
        for (size_t stem = 0; stem < rarities.size(); ++stem)
            if (m_counts[stem].sentences > 0)
                rarities[stem] = std::log(1 + n / static_cast<float>(m_counts[stem].sentences));
        return rarities;
    }

  private:
    struct Count {
        uint32_t sentences = 0;
        uint32_t last = 0;  ///< the last of them, counted from 1
    };
    std::vector<Count> m_counts;
    uint32_t m_sentences = 0;
};

}  // namespace

Profiler::Profiler(FeaturesOf featuresOf, const PerSide<SentenceKeys>& keys, std::span<const Gap> gaps,
                   Progress* progress)
    : m_featuresOf(std::move(featuresOf)), m_keys(keys) {
    StemCounts counts;
    uint32_t seen = 0;
    for (const Side side : kSides) {
        for (const Gap& gap : gaps) {
            for (uint32_t s = gap.sentences[side].begin; s < gap.sentences[side].end; ++s) {
                if (seen++ % 1024 == 0) checkpoint(progress, Stage::Align, 0.3);
                if (!keys[side].fixed[s]) counts.add(m_featuresOf(side, s));
            }
        }
    }
    m_weights = FeatureWeights(counts.rarities());
}

std::span<const Feature> Profiler::featuresOf(Side side, uint32_t sentence) const {
    return m_keys[side].fixed[sentence] ? std::span<const Feature>() : m_featuresOf(side, sentence);
}

Profile Profiler::of(Side side, uint32_t sentence) {
    Profiles& profiles = m_profiles[side];
    if (!profiles.has(sentence)) profiles.add(sentence, featuresOf(side, sentence), m_weights);
    return profiles[sentence];
}

const PerSide<Profiles>& Profiler::of(PerSide<IndexRange> sentences) {
    for (const Side side : kSides) {
        reset(side, sentences[side]);
        for (uint32_t s = sentences[side].begin; s < sentences[side].end; ++s) of(side, s);
    }
    return m_profiles;
}

}  // namespace stet
