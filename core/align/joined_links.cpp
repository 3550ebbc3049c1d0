#include "align/joined_links.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr float kJoins = 0.25f;  ///< probability from which a sentence joins
constexpr uint32_t kMost = 12;   ///< sentences that one can become; a bound for text without sentence ends

class Joiner {
  public:
    Joiner(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys, const JoinWeights& weights,
           std::vector<SentencePair>& links)
        : m_alike(alike), m_keys(keys), m_weights(weights), m_links(links) {
        for (size_t l = 0; l < links.size(); ++l) m_growing.push_back(growingSide(l));
    }

    void run() {
        for (const Side side : kSides)
            for (size_t next = 0; next <= m_links.size(); ++next) fillSpace(next, side);
    }

  private:
    /// The side of links[l] on which it can best become several.
    Side growingSide(size_t l) const {
        PerSide<float> best;
        for (const Side side : kSides) {
            const IndexRange earlier = spaceBefore(l, side);
            const IndexRange later = spaceBefore(l + 1, side);
            if (!earlier.empty()) best[side] = with(m_links[l], side, earlier.end - 1).confidence;
            if (!later.empty()) best[side] = std::max(best[side], with(m_links[l], side, later.begin).confidence);
        }
        return best.before > best.after ? Side::Before : Side::After;
    }

    /// Lets the links around a space of one side take sentences from its ends, the surer one first.
    void fillSpace(size_t next, Side side) {
        const bool open = next > 0 && m_growing[next - 1] == side;
        const bool closed = next < m_links.size() && m_growing[next] == side;
        for (IndexRange space = spaceBefore(next, side); !space.empty(); space = spaceBefore(next, side)) {
            const SentencePair longer = open ? with(m_links[next - 1], side, space.begin) : kNothing;
            const SentencePair earlier = closed ? with(m_links[next], side, space.end - 1) : kNothing;
            if (std::max(longer.confidence, earlier.confidence) < kJoins) return;
            if (longer.confidence >= earlier.confidence)
                m_links[next - 1] = longer;
            else
                m_links[next] = earlier;
        }
    }

    /// What no link took of one side before links[next], or behind the last link.
    IndexRange spaceBefore(size_t next, Side side) const {
        const Gap& gap = m_alike.gap();
        return {next > 0 ? m_links[next - 1].sentences[side].end : gap.sentences[side].begin,
                next < m_links.size() ? m_links[next].sentences[side].begin : gap.sentences[side].end};
    }

    static constexpr SentencePair kNothing{{}, 0, 0};

    /// The link with a sentence beside it, and how surely that belongs to it.
    SentencePair with(const SentencePair& link, Side side, uint32_t sentence) const {
        auto more = joined(link, side, sentence, m_keys, m_alike.profiler());
        if (!more) return kNothing;
        const auto& [takenIn, filled] = more->evidence;
        const float score = m_weights.bias + m_weights.takenIn * takenIn + m_weights.filled * filled;
        more->link.confidence = std::min(link.confidence, 1 / (1 + std::exp(-score)));
        return more->link;
    }

    const GapSimilarities& m_alike;
    const PerSide<SentenceKeys>& m_keys;
    const JoinWeights& m_weights;
    std::vector<SentencePair>& m_links;
    std::vector<Side> m_growing;  ///< by link
};

}  // namespace

std::optional<JoinedLink> joined(const SentencePair& link, Side side, uint32_t sentence,
                                 const PerSide<SentenceKeys>& keys, const Profiler& profiler) {
    const PerSide<Profiles>& profiles = profiler.profiles();
    const Profile added = profiles[side][sentence];
    const IndexRange range = link.sentences[side];
    if (range.size() == kMost || keys[side].fixed[sentence] || added.weight <= 0) return std::nullopt;
    const Profile answer = profiles[other(side)][link.sentences[other(side)].begin];
    JoinedProfile here(profiles[side][range.begin]);
    for (uint32_t s = range.begin + 1; s < range.end; ++s) here.add(profiles[side][s]);
    const float answered = sharedWeight(here, answer, profiler.weights());
    here.add(added);
    const float gained = sharedWeight(here, answer, profiler.weights()) - answered;
    if (gained <= 0) return std::nullopt;
    JoinedLink more{link, {gained / added.weight, std::min(gained / (answer.weight - answered), 1.0f)}};
    more.link.sentences[side] = {std::min(range.begin, sentence), std::max(range.end, sentence + 1)};
    more.link.similarity = similarity(here, answer, profiler.weights());
    return more;
}

void joinLeftOvers(const GapSimilarities& alike, const PerSide<SentenceKeys>& keys, std::vector<SentencePair>& links,
                   const JoinWeights& weights) {
    Joiner(alike, keys, weights, links).run();
}

}  // namespace stet
