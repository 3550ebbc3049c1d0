#include <initializer_list>
#include <string>

#include "align/joined_links.h"
#include "align/link_confidence.h"
#include "support/catch.h"

using namespace stet;

namespace {

/// Sentences as strings of letters: each letter is a word and a stem of its own, a capital another word of the same
/// stem.
class Sentences {
  public:
    Sentences(std::vector<std::string> before, std::vector<std::string> after) {
        const PerSide<std::vector<std::string>> texts{std::move(before), std::move(after)};
        for (const Side side : kSides) {
            const auto count = static_cast<uint32_t>(texts[side].size());
            m_features[side].resize(count);
            for (uint32_t s = 0; s < count; ++s) {
                for (const char c : texts[side][s])
                    m_features[side][s].emplace_back(stemOf(c), static_cast<TokenId>(c), Importance::Word);
                m_keys[side].ids.push_back(2 * s + (side == Side::After));
                m_keys[side].lengths.push_back(static_cast<uint32_t>(10 * texts[side][s].size()));
            }
            m_keys[side].kinds.resize(count);
            m_keys[side].fixed.resize(count);
            m_gap.sentences[side] = {0, count};
        }
    }

    /// "0-1:0" for a link of the before sentences 0 and 1 with the after sentence 0.
    std::string links() {
        Profiler profiler = makeProfiler();
        SharedWeights weights(profiler);
        bool limited = false;
        std::string all;
        for (const SentencePair& link : linkGap(m_gap, m_keys, weights, &limited, nullptr))
            all += (all.empty() ? "" : " ") + name(link.sentences.before) + ":" + name(link.sentences.after);
        CHECK_FALSE(limited);
        return all;
    }

    /// Of the l-th of the likeliest pairs.
    PairEvidence evidence(size_t l) {
        Profiler profiler = makeProfiler();
        SharedWeights weights(profiler);
        const GapSimilarities alike(m_gap, weights);
        return pairEvidence(alike, likeliestPairs(alike, m_keys), l);
    }

    /// Of the after sentence beside a pair of the first sentences.
    JoinEvidence joinEvidence() {
        const auto wide = joined({{{0, 1}, {0, 1}}}, Side::After, 1, m_keys, makeProfiler());
        return wide ? wide->evidence : JoinEvidence{};
    }

    float shared() {
        const Profiler profiler = makeProfiler();
        const auto& [before, after] = profiler.profiles();
        return sharedWeight(before[0], after[0], profiler.weights());
    }

  private:
    Profiler makeProfiler() {
        const auto featuresOf = [this](Side side, uint32_t s) { return std::span<const Feature>(m_features[side][s]); };
        Profiler profiler(featuresOf, m_keys, std::span(&m_gap, 1), nullptr);
        profiler.of(m_gap.sentences);
        return profiler;
    }
    static TokenId stemOf(char c) { return static_cast<TokenId>(c | 0x20); }
    static std::string name(IndexRange range) {
        return std::to_string(range.begin) + (range.size() > 1 ? "-" + std::to_string(range.end - 1) : "");
    }

    PerSide<std::vector<std::vector<Feature>>> m_features;
    PerSide<SentenceKeys> m_keys;
    Gap m_gap;
};

}  // namespace

TEST_CASE("A sentence that falls into several is linked to all of them, either way", "[align]") {
    CHECK(Sentences({"abcdefgh"}, {"abcd", "efgh"}).links() == "0:0-1");
    CHECK(Sentences({"abcd", "efgh"}, {"abcdefgh"}).links() == "0-1:0");
    CHECK(Sentences({"abcdefghijkl"}, {"abcd", "efgh", "ijkl"}).links() == "0:0-2");
    CHECK(Sentences({"abcdefgh", "mnopq"}, {"abcd", "efgh", "mnopr"}).links() == "0:0-1 1:2");
}

TEST_CASE("A sentence beside a pair joins it only with words of its own in the answer", "[align]") {
    CHECK(Sentences({"abcdefgh"}, {"abcdefg", "qrst"}).links() == "0:0");
    CHECK(Sentences({"abcdefgh"}, {"abcdefgh", "abcd"}).links() == "0:0");  // says again what the first said
    CHECK(Sentences({"abcdef"}, {"abcd", "efuvwxyz"}).links() == "0:0");
}

TEST_CASE("A left-over sentence joins the likelier of two pairs around it", "[align]") {
    CHECK(Sentences({"abcdefgh", "mnop"}, {"abcd", "efgh", "mnop"}).links() == "0:0-1 1:2");
    CHECK(Sentences({"abcd", "mnopefgh"}, {"abcd", "efgh", "mnop"}).links() == "0:0 1:1-2");
}

TEST_CASE("A link grows on one side only", "[align]") {
    CHECK(Sentences({"abcdefghi", "klm"}, {"abcdklm", "efghi"}).links() == "0:0-1");
    CHECK(Sentences({"abcdklm", "efghi"}, {"abcdefghi", "klm"}).links() == "0-1:0");
}

TEST_CASE("Of the words of one stem equal ones are matched first, whichever comes first", "[align]") {
    CHECK(Sentences({"aA"}, {"A"}).shared() == Sentences({"A"}, {"aA"}).shared());
    CHECK(Sentences({"aA"}, {"A"}).shared() == Sentences({"aA"}, {"a"}).shared());
    CHECK(Sentences({"aA"}, {"Ab"}).shared() > 5 * Sentences({"ab"}, {"Ac"}).shared());
}

TEST_CASE("A pair is judged by its likeness, the next best answer, its place and what is left over around it",
          "[align]") {
    const PairEvidence sure = Sentences({"abcd"}, {"abcd"}).evidence(0);
    CHECK(sure.similarity == Approx(1));
    CHECK(sure.margin == Approx(1));
    CHECK(sure.shift == 0);
    CHECK(sure.openEnds == 0);

    CHECK(Sentences({"abcd"}, {"abcd", "efgh"}).evidence(0).margin == Approx(1));
    CHECK(Sentences({"abcd"}, {"abcd", "abcd"}).evidence(0).margin == Approx(0));
    CHECK(Sentences({"abcd"}, {"efgh", "abcd"}).evidence(0).shift == Approx(0.25));
    CHECK(Sentences({"abcd", "klmn"}, {"abcd", "opqr"}).evidence(0).openEnds == 1);
    CHECK(Sentences({"stuv", "abcd", "klmn"}, {"wxyz", "abcd", "opqr"}).evidence(0).openEnds == 2);
}

TEST_CASE("A sentence beside a pair is judged by what the answer has of it, and it of the answer's rest", "[align]") {
    const JoinEvidence all = Sentences({"abcdefgh"}, {"abcd", "efgh"}).joinEvidence();
    CHECK(all.takenIn == Approx(1));
    CHECK(all.filled == Approx(1));
    const JoinEvidence half = Sentences({"abcdefghij", "kl"}, {"abcd", "efkl"}).joinEvidence();
    CHECK(half.takenIn == Approx(0.5));
    CHECK(half.filled < 0.5);
    CHECK(Sentences({"abcd"}, {"abcd", "efgh"}).joinEvidence().takenIn == 0);
}
