#include "align/moves.h"

#include <algorithm>
#include <map>
#include <optional>

#include "align/link_confidence.h"
#include "align/similar_pairs.h"

namespace stet {

namespace {

constexpr uint32_t kLongEnough = 24;        ///< code units of a sentence that can move by itself
constexpr float kSimilarMove = 0.60f;       ///< similarity of a sentence edited on the way
constexpr float kSimilarNeighbour = 0.45f;  ///< the same beside a sentence that moves

class MoveFinder {
  public:
    MoveFinder(const PerSide<std::vector<uint32_t>>& alone, const PerSide<SentenceKeys>& keys, Profiler& profiler,
               const Progress* progress)
        : m_alone(alone), m_keys(keys), m_profiler(profiler), m_progress(progress) {
        for (const Side side : kSides) {
            m_open[side].resize(keys[side].ids.size());
            for (const uint32_t s : alone[side]) {
                m_open[side][s] = true;
                place(side, s);
            }
        }
    }

    std::vector<AlignedSentences> run() {
        for (const uint32_t i : m_alone.before) takeEqual(i);
        growRuns();
        takeSimilar();
        growRuns();
        std::vector<AlignedSentences> moves;
        for (const auto& [j, move] : m_moves) moves.push_back(move);
        return moves;
    }

  private:
    /// The lonely sentences of one id: how many each side has, and the first of the after side.
    struct Places {
        PerSide<uint32_t> count;
        uint32_t after = 0;
    };

    void place(Side side, uint32_t s) {
        const TokenId id = m_keys[side].ids[s];
        if (id >= m_places.size()) m_places.resize(id + id / 2 + 1);
        if (side == Side::After && m_places[id].count.after == 0) m_places[id].after = s;
        ++m_places[id].count[side];
    }

    /// A sentence that stands once among the lonely ones of either side, long enough not to be a phrase.
    void takeEqual(uint32_t i) {
        const Places& places = m_places[m_keys.before.ids[i]];
        if (places.count.after == 0) return;
        const bool once = places.count == PerSide<uint32_t>{1, 1};
        if (m_keys.before.fixed[i] || (once && m_keys.before.lengths[i] >= kLongEnough)) take(i, places.after, 1, true);
    }

    void takeSimilar() {
        PerSide<std::vector<uint32_t>> left;
        for (const Side side : kSides)
            for (const uint32_t s : m_alone[side])
                if (m_open[side][s] && !m_keys[side].fixed[s] && m_keys[side].lengths[s] >= kLongEnough)
                    left[side].push_back(s);
        auto pairs = similarPairs(m_profiler, left, kSimilarMove, m_progress);
        std::stable_sort(pairs.begin(), pairs.end(), [](auto& a, auto& b) { return a.similarity > b.similarity; });
        for (const SimilarPair& pair : pairs) {
            if (!m_open.before[pair.before] || !m_open.after[pair.after]) continue;
            const bool equal = m_keys.before.ids[pair.before] == m_keys.after.ids[pair.after];
            if (!equal) take(pair.before, pair.after, pair.similarity, false);
        }
    }

    /// Lets every move take its neighbours along, forwards and backwards.
    void growRuns() {
        std::vector<std::pair<uint32_t, uint32_t>> seeds;
        for (const auto& [j, move] : m_moves) seeds.emplace_back(move.sentences.before.begin, j);
        for (const auto& [i, j] : seeds) {
            for (uint32_t step = 1; takeNeighbour(i + step, j + step); ++step) continue;
            for (uint32_t step = 1; step <= i && step <= j && takeNeighbour(i - step, j - step); ++step) continue;
        }
    }

    bool takeNeighbour(uint32_t i, uint32_t j) {
        if (i >= m_open.before.size() || j >= m_open.after.size() || !m_open.before[i] || !m_open.after[j])
            return false;
        if (m_keys.before.fixed[i] || m_keys.after.fixed[j]) return false;
        const bool equal = m_keys.before.ids[i] == m_keys.after.ids[j];
        const float alike = equal ? 1 : similarityOf(i, j);
        if (alike < kSimilarNeighbour) return false;
        take(i, j, alike, equal);
        return true;
    }

    float similarityOf(uint32_t i, uint32_t j) {
        const auto& [before, after] = m_profiler.of({{i, i + 1}, {j, j + 1}});
        return similarity(before[i], after[j], m_profiler.weights());
    }

    void take(uint32_t i, uint32_t j, float alike, bool equal) {
        m_open.before[i] = m_open.after[j] = false;
        m_moves[j] = {
            {{i, i + 1}, {j, j + 1}}, alike, confidenceOf({alike, alike / 2, 0, 0}), equal, true, std::nullopt};
    }

    const PerSide<std::vector<uint32_t>>& m_alone;
    const PerSide<SentenceKeys>& m_keys;
    Profiler& m_profiler;
    const Progress* m_progress;
    PerSide<std::vector<bool>> m_open;             ///< by sentence: without an answer so far
    std::vector<Places> m_places;                  ///< by id
    std::map<uint32_t, AlignedSentences> m_moves;  ///< by after sentence
};

}  // namespace

std::vector<AlignedSentences> findMoves(const PerSide<std::vector<uint32_t>>& alone, const PerSide<SentenceKeys>& keys,
                                        Profiler& profiler, const Progress* progress) {
    return MoveFinder(alone, keys, profiler, progress).run();
}

}  // namespace stet
