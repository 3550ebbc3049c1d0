#include "align/similar_pairs.h"

#include <algorithm>

namespace stet {

namespace {

constexpr size_t kCandidates = 4;       // pairs kept for a sentence
constexpr size_t kProbes = 8;           // features of a sentence that are looked up, rarest first
constexpr size_t kMaxOccurrences = 24;  // a feature more frequent than that finds nothing
constexpr size_t kSharedProbes = 2;     // of them, how many a sentence must share to be weighed

/// Which sentences of the after side have a stem; those of one stem stand together.
class Index {
  public:
    Index(const Profiler& profiler, const std::vector<uint32_t>& sentences) {
        each(profiler, sentences, [&](TokenId stem, uint32_t) {
            if (stem + 2 > m_starts.size()) m_starts.resize(stem + 2);
            ++m_starts[stem + 1];
        });
        for (size_t stem = 1; stem < m_starts.size(); ++stem) m_starts[stem] += m_starts[stem - 1];
        m_sentences.resize(m_starts.empty() ? 0 : m_starts.back());
        m_ends = m_starts;
        each(profiler, sentences, [&](TokenId stem, uint32_t s) {
            uint32_t& end = m_ends[stem];
            if (end == m_starts[stem] || m_sentences[end - 1] != s) m_sentences[end++] = s;
        });
    }

    std::span<const uint32_t> operator[](TokenId stem) const {
        if (stem >= m_ends.size()) return {};
        return std::span(m_sentences).subspan(m_starts[stem], m_ends[stem] - m_starts[stem]);
    }

  private:
    template <class Visit>
    static void each(const Profiler& profiler, const std::vector<uint32_t>& sentences, Visit visit) {
        for (const uint32_t s : sentences)
            for (const Feature& feature : profiler.featuresOf(Side::After, s)) visit(feature.stem(), s);
    }

    std::vector<uint32_t> m_starts;  ///< by stem, into m_sentences
    std::vector<uint32_t> m_ends;
    std::vector<uint32_t> m_sentences;
};

/// Sentences that share rare features with `profile`, each once.
std::vector<uint32_t> sharers(const Profile& profile, const Index& index) {
    std::vector<std::span<const uint32_t>> lists;
    for (size_t i = 0; i < profile.features.size(); ++i) {
        if (i > 0 && profile.features[i].stem() == profile.features[i - 1].stem()) continue;
        const auto list = index[profile.features[i].stem()];
        if (!list.empty() && list.size() <= kMaxOccurrences) lists.push_back(list);
    }
    const auto rarer = [](auto& a, auto& b) { return std::pair(a.size(), a.data()) < std::pair(b.size(), b.data()); };
    std::sort(lists.begin(), lists.end(), rarer);
    if (lists.size() > kProbes) lists.resize(kProbes);

    std::vector<uint32_t> hits;
    for (const auto& list : lists) hits.insert(hits.end(), list.begin(), list.end());
    std::sort(hits.begin(), hits.end());
    const auto enough = static_cast<ptrdiff_t>(std::min(kSharedProbes, lists.size()));
    std::vector<uint32_t> found;
    for (auto hit = hits.begin(); hit != hits.end();) {
        const auto next = std::upper_bound(hit, hits.end(), *hit);
        if (next - hit >= enough) found.push_back(*hit);
        hit = next;
    }
    return found;
}

}  // namespace

std::vector<SimilarPair> similarPairs(Profiler& profiler, const PerSide<std::vector<uint32_t>>& sentences,
                                      float threshold, const Progress* progress) {
    if (sentences.before.empty() || sentences.after.empty()) return {};
    const Index index(profiler, sentences.after);
    profiler.reset(Side::After, {sentences.after.front(), sentences.after.back() + 1});
    std::vector<SimilarPair> pairs;
    for (const uint32_t i : sentences.before) {
        stopIfCancelled(progress);
        const size_t first = pairs.size();
        profiler.reset(Side::Before, {i, i + 1});
        const Profile before = profiler.of(Side::Before, i);
        for (const uint32_t j : sharers(before, index)) {
            const float alike = similarity(before, profiler.of(Side::After, j), profiler.weights());
            if (alike >= threshold) pairs.push_back({i, j, alike});
        }
        std::stable_sort(pairs.begin() + static_cast<ptrdiff_t>(first), pairs.end(),
                         [](auto& a, auto& b) { return a.similarity > b.similarity; });
        pairs.resize(std::min(pairs.size(), first + kCandidates));
    }
    return pairs;
}

}  // namespace stet
