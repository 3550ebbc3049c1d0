#include "align/shared_weights.h"

#include <algorithm>

namespace stet {

namespace {

/// Calls `visit` with each run of features of one stem.
template <class Visit>
void eachStem(std::span<const Feature> features, Visit visit) {
    for (size_t begin = 0; begin < features.size();) {
        size_t end = begin + 1;
        while (end < features.size() && features[end].stem() == features[begin].stem()) ++end;
        visit(features.subspan(begin, end - begin));
        begin = end;
    }
}

}  // namespace

std::vector<float> SharedWeights::of(PerSide<IndexRange> sentences) {
    const PerSide<Profiles>& profiles = m_profiler.of(sentences);
    index(profiles.after, sentences.after);
    const size_t columns = sentences.after.size();
    std::vector<float> shared(sentences.before.size() * columns);
    for (uint32_t i = 0; i < sentences.before.size(); ++i) {
        float* row = shared.data() + i * columns;
        eachStem(profiles.before[sentences.before.begin + i].features, [&](std::span<const Feature> run) {
            const TokenId stem = run[0].stem();
            if (stem >= m_first.size()) return;
            for (uint32_t p = m_first[stem]; p > 0; p = m_postings[p].next) {
                const Posting& posting = m_postings[p];
                row[posting.column] += sharedOfStem(run, posting.features, m_profiler.weights());
            }
        });
    }
    clear();
    return shared;
}

void SharedWeights::index(const Profiles& profiles, IndexRange columns) {
    m_postings.assign(1, {});
    for (uint32_t j = columns.size(); j-- > 0;) {
        eachStem(profiles[columns.begin + j].features, [&](std::span<const Feature> run) {
            const TokenId stem = run[0].stem();
            if (stem >= m_first.size()) m_first.resize(stem + stem / 2 + 1);
            m_postings.push_back({j, m_first[stem], run});
            m_first[stem] = static_cast<uint32_t>(m_postings.size() - 1);
        });
    }
}

void SharedWeights::clear() {
    for (size_t p = 1; p < m_postings.size(); ++p) m_first[m_postings[p].features[0].stem()] = 0;
}

}  // namespace stet
