#include "align/joined_links.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

// A logistic model of a sentence that joins a link; README.md of this folder says how it was fitted.
constexpr float kBias = -3.3f;
constexpr float kTakenIn = 3.0f;  ///< by the share of the sentence's words that the answer has beyond those answered
constexpr float kFilled = 0.65f;  ///< by the share of what was unanswered in the answer that the sentence accounts for
constexpr float kJoins = 0.25f;   ///< probability from which it joins
constexpr uint32_t kMost = 12;    ///< sentences that one can become; a bound for text without sentence ends

class Joiner {
  public:
    Joiner(const Gap& gap, const PerSide<SentenceKeys>& keys, const PerSide<Profiles>& profiles,
           std::vector<SentencePair>& links)
        : m_gap(gap), m_keys(keys), m_profiles(profiles), m_links(links) {
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
            if (!earlier.empty()) best[side] = joined(m_links[l], side, earlier.end - 1).confidence;
            if (!later.empty()) best[side] = std::max(best[side], joined(m_links[l], side, later.begin).confidence);
        }
        return best.before > best.after ? Side::Before : Side::After;
    }

    /// Lets the links around a space of one side take sentences from its ends, the surer one first.
    void fillSpace(size_t next, Side side) {
        const bool open = next > 0 && m_growing[next - 1] == side;
        const bool closed = next < m_links.size() && m_growing[next] == side;
        for (IndexRange space = spaceBefore(next, side); !space.empty(); space = spaceBefore(next, side)) {
            const SentencePair longer = open ? joined(m_links[next - 1], side, space.begin) : kNothing;
            const SentencePair earlier = closed ? joined(m_links[next], side, space.end - 1) : kNothing;
            if (std::max(longer.confidence, earlier.confidence) < kJoins) return;
            if (longer.confidence >= earlier.confidence)
                m_links[next - 1] = longer;
            else
                m_links[next] = earlier;
        }
    }

    /// What no link took of one side before links[next], or behind the last link.
    IndexRange spaceBefore(size_t next, Side side) const {
        return {next > 0 ? m_links[next - 1].sentences[side].end : m_gap.sentences[side].begin,
                next < m_links.size() ? m_links[next].sentences[side].begin : m_gap.sentences[side].end};
    }

    static constexpr SentencePair kNothing{{}, 0, 0};

    /// The link with a sentence beside it, and how surely that belongs to it.
    SentencePair joined(const SentencePair& link, Side side, uint32_t sentence) const {
        const Profile added = m_profiles[side][sentence];
        IndexRange range = link.sentences[side];
        if (range.size() == kMost || m_keys[side].fixed[sentence] || added.weight <= 0) return kNothing;
        const Profile answer = m_profiles[other(side)][link.sentences[other(side)].begin];
        JoinedProfile here(m_profiles[side][range.begin]);
        for (uint32_t s = range.begin + 1; s < range.end; ++s) here.add(m_profiles[side][s]);
        const float answered = sharedWeight(here, answer);
        here.add(added);
        const float gained = sharedWeight(here, answer) - answered;
        if (gained <= 0) return kNothing;
        const float filled = std::min(gained / (answer.weight - answered), 1.0f);
        const float score = kBias + kTakenIn * gained / added.weight + kFilled * filled;
        range = {std::min(range.begin, sentence), std::max(range.end, sentence + 1)};
        SentencePair more = link;
        more.sentences[side] = range;
        more.similarity = similarity(here, answer);
        more.confidence = std::min(link.confidence, 1 / (1 + std::exp(-score)));
        return more;
    }

    const Gap& m_gap;
    const PerSide<SentenceKeys>& m_keys;
    const PerSide<Profiles>& m_profiles;
    std::vector<SentencePair>& m_links;
    std::vector<Side> m_growing;  ///< by link
};

}  // namespace

void joinLeftOvers(const Gap& gap, const PerSide<SentenceKeys>& keys, const PerSide<Profiles>& profiles,
                   std::vector<SentencePair>& links) {
    Joiner(gap, keys, profiles, links).run();
}

}  // namespace stet
