#include "align/alignment.h"

#include <algorithm>

#include "align/moves.h"
#include "align/sentence_links.h"

namespace stet {

namespace {

constexpr uint32_t kWeakLength = 40;  ///< code units: a run shorter than that may be a stock phrase
constexpr float kGivesWay = 0.4f;     ///< similarity below which a pair in place gives way to a move

/// True when a run is short and one of its sentences stands elsewhere as well.
class WeakRuns {
  public:
    explicit WeakRuns(const PerSide<SentenceKeys>& keys) : m_keys(keys) {
        for (const Side side : kSides)
            for (const TokenId id : keys[side].ids) {
                if (id >= m_count.size()) m_count.resize(id + 1);
                ++m_count[id];
            }
    }

    bool operator()(IndexRange run) const {
        uint32_t length = 0;
        bool several = false;
        for (uint32_t s = run.begin; s < run.end; ++s) {
            length += m_keys.before.lengths[s];
            several |= m_count[m_keys.before.ids[s]] > 2;
            if (m_keys.before.fixed[s] || length >= kWeakLength) return false;
        }
        return several;
    }

  private:
    const PerSide<SentenceKeys>& m_keys;
    std::vector<uint32_t> m_count;
};

/// By sentence of each side: whether it is in a link.
using Linked = PerSide<std::vector<bool>>;

template <class Test>
void mark(const std::vector<AlignedSentences>& links, Linked& linked, Test counts) {
    for (const AlignedSentences& link : links) {
        if (!counts(link)) continue;
        for (const Side side : kSides)
            for (uint32_t s = link.sentences[side].begin; s < link.sentences[side].end; ++s) linked[side][s] = true;
    }
}

PerSide<std::vector<uint32_t>> unmarked(const Linked& linked) {
    PerSide<std::vector<uint32_t>> alone;
    for (const Side side : kSides)
        for (uint32_t s = 0; s < linked[side].size(); ++s)
            if (!linked[side][s]) alone[side].push_back(s);
    return alone;
}

/// Equal sentences and the links of the gaps between them, in order. Adds the gaps that were too large to `limits`.
std::vector<AlignedSentences> linkInPlace(const Skeleton& skeleton, const PerSide<SentenceKeys>& keys,
                                          Profiler& profiler, std::vector<Gap>& limits, const Progress* progress) {
    std::vector<AlignedSentences> links;
    links.reserve(std::min(keys.before.ids.size(), keys.after.ids.size()) + 1);
    auto run = skeleton.equal.begin();
    const auto addRunsBefore = [&](uint32_t end) {
        for (; run != skeleton.equal.end() && run->range.before.begin < end; ++run)
            for (uint32_t k = 0; k < run->range.before.size(); ++k) {
                const uint32_t i = run->range.before.begin + k;
                const uint32_t j = run->range.after.begin + k;
                links.push_back({{{i, i + 1}, {j, j + 1}}, 1, 1, true, false, std::nullopt});
            }
    };
    SharedWeights weights(profiler);
    for (const Gap& gap : skeleton.gaps) {
        addRunsBefore(gap.sentences.before.begin);
        bool limited = false;
        for (const SentencePair& pair : linkGap(gap, keys, weights, &limited, progress)) {
            const auto& [before, after] = pair.sentences;
            const bool equal =
                before.size() == 1 && after.size() == 1 && keys.before.ids[before.begin] == keys.after.ids[after.begin];
            links.push_back({pair.sentences, pair.similarity, equal ? 1 : pair.confidence, equal, false, std::nullopt});
        }
        if (limited) limits.push_back(gap);
    }
    addRunsBefore(UINT32_MAX);
    return links;
}

/// Whether a link in place is so weak that a move, which takes much more, would be the better answer.
bool givesWay(const AlignedSentences& link) {
    const bool single = link.sentences.before.size() == 1 && link.sentences.after.size() == 1;
    return single && !link.equal && link.similarity < kGivesWay;
}

/// Moves of what no firm link holds; the weak links that lose a sentence to them leave the backbone. Marks what is
/// linked then.
std::vector<AlignedSentences> takeMoves(std::vector<AlignedSentences>& backbone, const PerSide<SentenceKeys>& keys,
                                        Profiler& profiler, Linked& linked, const Progress* progress) {
    Linked firm = linked;
    mark(backbone, firm, [](const AlignedSentences& link) { return !givesWay(link); });
    std::vector<AlignedSentences> moves = findMoves(unmarked(firm), keys, profiler, progress);
    const auto any = [](const AlignedSentences&) { return true; };
    mark(moves, linked, any);
    std::erase_if(backbone, [&](const AlignedSentences& link) {
        const auto& [before, after] = link.sentences;
        return givesWay(link) && (linked.before[before.begin] || linked.after[after.begin]);
    });
    mark(backbone, linked, any);
    return moves;
}

/// For each sentence that reads like an earlier or later one of its own side, that one.
class Repetitions {
  public:
    explicit Repetitions(const SentenceKeys& keys) : m_keys(keys) {
        for (uint32_t s = 0; s < keys.ids.size(); ++s) {
            if (keys.ids[s] >= m_places.size()) m_places.resize(keys.ids[s] + keys.ids[s] / 2 + 1);
            Places& places = m_places[keys.ids[s]];
            if (places.first == kNone)
                places.first = s;
            else if (places.second == kNone)
                places.second = s;
        }
    }

    std::optional<uint32_t> of(uint32_t sentence) const {
        if (m_keys.lengths[sentence] < kWeakLength) return std::nullopt;
        const Places& places = m_places[m_keys.ids[sentence]];
        const uint32_t twin = places.first != sentence ? places.first : places.second;
        return twin == kNone ? std::nullopt : std::optional(twin);
    }

  private:
    static constexpr uint32_t kNone = UINT32_MAX;
    struct Places {
        uint32_t first = kNone;
        uint32_t second = kNone;
    };
    const SentenceKeys& m_keys;
    std::vector<Places> m_places;  ///< by id
};

/// Brings everything into the order shown: along the backbone; before each of its links first what only the before side
/// has there, then what stands only on the after side there (inserted and moved).
std::vector<AlignedSentences> inOrder(std::vector<AlignedSentences> backbone, std::vector<AlignedSentences> afterOnly,
                                      const std::vector<AlignedSentences>& beforeOnly, PerSide<uint32_t> sizes) {
    std::vector<AlignedSentences> ordered;
    ordered.reserve(backbone.size() + 1 + afterOnly.size() + beforeOnly.size());
    AlignedSentences end;
    end.sentences = {{sizes.before, sizes.before}, {sizes.after, sizes.after}};
    backbone.push_back(end);
    auto left = beforeOnly.begin();
    auto right = afterOnly.begin();
    for (const AlignedSentences& link : backbone) {
        while (left != beforeOnly.end() && left->sentences.before.begin < link.sentences.before.begin)
            ordered.push_back(*left++);
        while (right != afterOnly.end() && right->sentences.after.begin < link.sentences.after.begin)
            ordered.push_back(*right++);
        ordered.push_back(link);
    }
    ordered.pop_back();
    return ordered;
}

}  // namespace

Skeleton makeSkeleton(const PerSide<SentenceKeys>& keys, const Progress* progress) {
    const EditScript script = diffSequences(keys.before.ids, keys.after.ids, progress);
    const WeakRuns weak(keys);
    Skeleton skeleton;
    skeleton.exact = script.exact;
    Gap open;
    const auto close = [&](uint32_t before, uint32_t after) {
        open.sentences.before.end = before;
        open.sentences.after.end = after;
        if (!open.sentences.before.empty() || !open.sentences.after.empty()) skeleton.gaps.push_back(open);
    };
    const auto before = static_cast<uint32_t>(keys.before.ids.size());
    const auto after = static_cast<uint32_t>(keys.after.ids.size());
    for (const Hunk& run : equalRuns(script, before, after)) {
        const bool atBorder = run.range.before.begin == 0 || run.range.before.end == before;
        if (!atBorder && weak(run.range.before)) continue;
        close(run.range.before.begin, run.range.after.begin);
        skeleton.equal.push_back(run);
        open.sentences = {{run.range.before.end, run.range.before.end}, {run.range.after.end, run.range.after.end}};
    }
    close(before, after);
    return skeleton;
}

Alignment alignSentences(const Skeleton& skeleton, const PerSide<SentenceKeys>& keys, Profiler& profiler,
                         const Progress* progress) {
    Alignment alignment;
    std::vector<AlignedSentences> backbone = linkInPlace(skeleton, keys, profiler, alignment.limits, progress);
    const PerSide<uint32_t> sizes{static_cast<uint32_t>(keys.before.ids.size()),
                                  static_cast<uint32_t>(keys.after.ids.size())};
    Linked linked{std::vector<bool>(sizes.before), std::vector<bool>(sizes.after)};
    const auto moves = takeMoves(backbone, keys, profiler, linked, progress);
    const auto alone = unmarked(linked);

    PerSide<std::vector<AlignedSentences>> single;
    for (const Side side : kSides) {
        const Repetitions repetitions(keys[side]);
        for (const uint32_t s : alone[side]) {
            AlignedSentences link;
            link.sentences[side] = {s, s + 1};
            link.repeats = repetitions.of(s);
            single[side].push_back(link);
        }
    }
    auto& afterOnly = single.after;
    afterOnly.insert(afterOnly.end(), moves.begin(), moves.end());
    std::sort(afterOnly.begin(), afterOnly.end(),
              [](auto& a, auto& b) { return a.sentences.after.begin < b.sentences.after.begin; });
    alignment.links = inOrder(std::move(backbone), std::move(afterOnly), single.before, sizes);
    return alignment;
}

}  // namespace stet
