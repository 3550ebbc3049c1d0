#pragma once
// The kinds of evidence that the model weighs, each a group of weights. One list for training and for use.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "page/seam_words.h"

namespace stet {

enum class Evidence : uint8_t {
    // A seam, seen in its own row.
    Edge,           ///< class of the word before × class of the word behind
    EdgeLikeLine,   ///< the same classes at the end and the start of the line
    Habit,          ///< log share of the two classes among the paragraph edges that the page shows
    Balance,        ///< quotes or brackets left open by the cut
    Starter,        ///< the word behind, at a sentence start
    StarterInside,  ///< the word behind, inside a sentence
    Ender,          ///< the word before, inside a sentence
    Around,         ///< capitals around a seam inside a sentence; a comma after the first word; the second word
    Cohesion,       ///< words that the sentences on both sides share
    NameOrStart,    ///< how much rather the word is written small on this page than as a name
    SeenElsewhere,  ///< the word(s) behind begin other lines; the words around stand together elsewhere
    Heading,        ///< cells that look like headings
    Numbering,      ///< numbers at the head of both cells
    NoLetters,      ///< a cell without letters
    LengthFit,      ///< log density of the cells' lengths on this page; their ratio
    LeftWords,      ///< words of the older cell, by size
    RightWords,
    LeftSentences,
    RightSentences,
    Prefix,  ///< words that both cells begin with
    Suffix,
    Likeness,  ///< Dice of the cells' words, against the best of the row
    SelfRuns,  ///< runs inside the row that the seam parts, or does not
    // A one-sided row, seen alone.
    WholeLine,  ///< length, likeness of its halves, runs inside
    WholeSentences,
    WholeEnd,
    // An inserted row, against a deleted one.
    Inserted,      ///< length, heading, words that stand elsewhere on the page
    InsertedWord,  ///< words of the lexicon in it
    // What other rows say.
    Echo,            ///< an edge of a cell comes back at an edge of another row's cell
    Mass,            ///< words that come back in the other column, or in the same
    BelievedLength,  ///< log density of the cells' lengths among those that the page is believed to have
    // The chain of a hunk.
    First,
    Next,
    Last,
    Single,
    TailSide,  ///< which side the one-sided rows of a hunk are on
};

struct EvidenceGroup {
    std::string_view name;
    uint16_t size;
};

inline constexpr int kStarters = 500;  ///< words in the lexicon of starts
inline constexpr int kEchoSlots = 6;   ///< edges of a cell: seam or line, start or end, change or one-sided

inline constexpr auto kEvidence = std::to_array<EvidenceGroup>({
    {"edge", kEndClasses* kStartClasses},
    {"edge like line", 6},
    {"habit", 2},
    {"balance", 5},
    {"starter", kStarters},
    {"starter inside", kStarters},
    {"ender", kStarters},
    {"around", 9 + kStartClasses},
    {"cohesion", 3},
    {"name or start", 2},
    {"seen elsewhere", 4},
    {"heading", 6},
    {"numbering", 5},
    {"no letters", 2},
    {"length fit", 3},
    {"left words", 7},
    {"right words", 7},
    {"left sentences", 6},
    {"right sentences", 6},
    {"prefix", 7},
    {"suffix", 7},
    {"likeness", 4},
    {"self runs", 3},
    {"whole line", 5},
    {"whole sentences", 6},
    {"whole end", kEndClasses},
    {"inserted", 8},
    {"inserted word", kStarters},
    {"echo", kEchoSlots * 2 * 4},
    {"mass", 2 * 2 * 5},
    {"believed length", 3},
    {"first", 3},
    {"next", 3},
    {"last", 3},
    {"single", 3},
    {"tail side", 6},
});

/// The index of each group's first weight, and behind them the number of all.
inline constexpr auto kWeightBases = [] {
    std::array<uint16_t, kEvidence.size() + 1> bases{};
    for (size_t g = 0; g < kEvidence.size(); ++g) bases[g + 1] = static_cast<uint16_t>(bases[g] + kEvidence[g].size);
    return bases;
}();
inline constexpr size_t kWeightCount = kWeightBases.back();

constexpr uint16_t weightBase(Evidence evidence) {
    return kWeightBases[static_cast<size_t>(evidence)];
}

/// A weight's index and what it is multiplied by.
struct WeightedFeature {
    uint16_t weight = 0;
    float value = 0;
};

/// The features that hold of one reading of a row.
class FeatureList {
  public:
    void clear() { m_features.clear(); }
    void add(Evidence evidence, int at, double value = 1) {
        if (value != 0)
            m_features.push_back({static_cast<uint16_t>(weightBase(evidence) + at), static_cast<float>(value)});
    }
    const std::vector<WeightedFeature>& all() const { return m_features; }

  private:
    std::vector<WeightedFeature> m_features;
};

/// Takes features as a list does, and keeps nothing but the sum of their weights.
class EvidenceSum {
  public:
    explicit EvidenceSum(const std::vector<float>& weights) : m_weights(weights.data()) {}
    void add(Evidence evidence, int at, double value = 1) {
        m_sum += m_weights[weightBase(evidence) + at] * static_cast<float>(value);
    }
    float sum() const { return m_sum; }

  private:
    const float* m_weights;
    float m_sum = 0;
};

/// What a weight stands for, in words: "edge: sentence, capital".
std::string evidenceName(size_t weight);

}  // namespace stet
