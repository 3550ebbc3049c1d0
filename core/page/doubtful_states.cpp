#include "page/doubtful_states.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "page/own_evidence.h"

namespace stet {

namespace {

constexpr float kLeastBelief = 0.002f;
constexpr size_t kMostStates = 12;

/// The kind of evidence that each weight belongs to.
constexpr std::array<uint8_t, kWeightCount> kEvidenceOf = [] {
    std::array<uint8_t, kWeightCount> of{};
    for (size_t g = 0; g < kEvidence.size(); ++g) {
        for (size_t w = kWeightBases[g]; w < kWeightBases[g + 1]; ++w) of[w] = static_cast<uint8_t>(g);
    }
    return of;
}();

float logit(float p) {
    p = std::clamp(p, 1e-5f, 1 - 1e-5f);
    return std::log(p / (1 - p));
}

float beliefIn(const RowBelief& belief, uint32_t state) {
    return state == kDeleteState ? belief.tail() : belief.state[state];
}

float logBelief(const RowBelief& belief, uint32_t state) {
    return std::log(std::max(beliefIn(belief, state), 1e-6f));
}

/// The state that a doubtful one stands for.
uint32_t onItsSide(uint32_t state, const RowBelief& belief) {
    return state == kDeleteState && belief.moreInserted() ? kInsertState : state;
}

void set(StateTraits& traits, StateTrait trait, float value) {
    traits[static_cast<size_t>(trait)] = value;
}

void addScores(const FeatureList& features, const std::vector<float>& weights, StateTraits& traits) {
    for (const WeightedFeature& f : features.all()) traits[kEvidenceOf[f.weight]] += weights[f.weight] * f.value;
}

std::vector<uint32_t> likelyStates(const RowBelief& belief) {
    std::vector<uint32_t> states;
    for (uint32_t s = 0; s < belief.state.size(); ++s) {
        if (s != kInsertState && beliefIn(belief, s) >= kLeastBelief) states.push_back(s);
    }
    std::sort(states.begin(), states.end(), [&](uint32_t x, uint32_t y) {
        const float p = beliefIn(belief, x), q = beliefIn(belief, y);
        return p != q ? p > q : x < y;
    });
    if (states.size() > kMostStates) states.resize(kMostStates);
    return states;
}

void setSizes(const SeamPage& page, const SeamRow& row, uint32_t state, StateTraits& traits) {
    const auto n = static_cast<uint32_t>(row.words.size());
    const bool change = state >= kFirstSeamState;
    const uint32_t at = change ? row.seamOf(state) : n;
    const auto stops = [&](uint32_t from, uint32_t to) {
        return static_cast<float>(std::count_if(row.words.begin() + from, row.words.begin() + to,
                                                [](const SeamWord& w) { return endsSentence(w.endClass); }));
    };
    using enum StateTrait;
    set(traits, OneSided, !change);
    set(traits, Words, static_cast<float>(n));
    set(traits, LeftWords, static_cast<float>(at));
    set(traits, RightWords, static_cast<float>(n - at));
    set(traits, Sentences, stops(0, n));
    set(traits, LeftSentences, stops(0, at));
    set(traits, RightSentences, stops(at, n));
    set(traits, LogWordsOfPage, static_cast<float>(page.shape.logWords));
    if (!change) return;
    set(traits, SentenceBegins, sentenceBegins(row.words, at));
    set(traits, EndClass, static_cast<float>(row.words[at - 1].endClass));
    set(traits, StartClass, static_cast<float>(row.words[at].startClass));
}

void setPlace(const SeamPage& page, uint32_t row, const PageBelief& belief, StateTraits& traits) {
    const IndexRange hunk = page.hunks[page.rows[row].hunk];
    using enum StateTrait;
    set(traits, Change, logit(belief[row].change));
    set(traits, ChangeBefore, row > hunk.begin ? belief[row - 1].change : 1);
    set(traits, ChangeBehind, row + 1 < hunk.end ? belief[row + 1].change : 0);
    set(traits, HunkRows, static_cast<float>(hunk.size()));
    set(traits, RowsBefore, static_cast<float>(row - hunk.begin));
    set(traits, RowsBehind, static_cast<float>(hunk.end - 1 - row));
}

/// Sets how much more each reading shares in order than the best other one, and than the best other change.
void setOrder(const std::vector<InOrder>& inOrder, uint32_t InOrder::*unit, StateTrait any, StateTrait change,
              DoubtfulStates& states) {
    for (size_t i = 0; i < states.size(); ++i) {
        const auto own = static_cast<float>(inOrder[i].*unit);
        std::optional<float> best, bestChange;
        for (size_t j = 0; j < states.size(); ++j) {
            if (j == i) continue;
            const auto other = static_cast<float>(inOrder[j].*unit);
            best = std::max(best.value_or(other), other);
            if (states[j].state >= kFirstSeamState) bestChange = std::max(bestChange.value_or(other), other);
        }
        set(states[i].traits, any, own - best.value_or(own));
        set(states[i].traits, change, own - bestChange.value_or(own));
    }
}

/// Sets what the sentences around each seam are about.
void setMeaning(const SeamRow& row, const MeaningEvidence& evidence, DoubtfulStates& states) {
    std::vector<SeamMeaning> meanings;
    for (const DoubtfulState& state : states)
        meanings.push_back(state.state < kFirstSeamState ? SeamMeaning() : evidence.of(row.seamOf(state.state)));
    for (size_t i = 0; i < states.size(); ++i) {
        if (states[i].state < kFirstSeamState) continue;
        std::optional<float> mostCells, leastEdges;
        for (size_t j = 0; j < states.size(); ++j) {
            if (j == i || states[j].state < kFirstSeamState) continue;
            mostCells = std::max(mostCells.value_or(meanings[j].cells), meanings[j].cells);
            leastEdges = std::min(leastEdges.value_or(meanings[j].edges), meanings[j].edges);
        }
        const SeamMeaning& own = meanings[i];
        StateTraits& traits = states[i].traits;
        using enum StateTrait;
        set(traits, CellsAlike, own.cells);
        set(traits, CellsAlikeMore, own.cells - mostCells.value_or(own.cells));
        set(traits, EdgesAlike, own.edges);
        set(traits, EdgesAlikeMore, own.edges - leastEdges.value_or(own.edges));
        set(traits, BeforeBelongs, own.before);
        set(traits, BehindBelongs, own.behind);
        set(traits, CellsApart, own.apart);
        set(traits, BeforeBelongsAround, own.beforeAround);
        set(traits, BehindBelongsAround, own.behindAround);
    }
}

}  // namespace

std::string_view stateTraitName(size_t trait) {
    static constexpr auto kNames = std::to_array<std::string_view>({"one-sided",
                                                                    "belief",
                                                                    "behind",
                                                                    "ahead",
                                                                    "change",
                                                                    "change before",
                                                                    "change behind",
                                                                    "hunk rows",
                                                                    "rows before",
                                                                    "rows behind",
                                                                    "words",
                                                                    "left words",
                                                                    "right words",
                                                                    "sentences",
                                                                    "left sentences",
                                                                    "right sentences",
                                                                    "sentence begins",
                                                                    "end class",
                                                                    "start class",
                                                                    "log words of page",
                                                                    "echo across",
                                                                    "words in order",
                                                                    "words in order of changes",
                                                                    "pairs in order",
                                                                    "pairs in order of changes",
                                                                    "cells alike",
                                                                    "cells alike more",
                                                                    "edges alike",
                                                                    "edges alike more",
                                                                    "before belongs",
                                                                    "behind belongs",
                                                                    "cells apart",
                                                                    "before belongs around",
                                                                    "behind belongs around"});
    static_assert(kNames.size() == kStateTraits - kEvidenceScores);
    return trait < kEvidenceScores ? kEvidence[trait].name : kNames[trait - kEvidenceScores];
}

DoubtfulStates doubtfulStates(const SeamPage& page, uint32_t r, const RowBelief& belief,
                              const std::vector<float>& weights) {
    const std::vector<uint32_t> states = likelyStates(belief);
    DoubtfulStates doubtful;
    if (states.size() < 2) return doubtful;
    const OwnEvidence own(page.shape, page.rows[r]);
    FeatureList features;
    for (const uint32_t s : states) {
        DoubtfulState state{s, {}};
        features.clear();
        own.collect(s, features);
        addScores(features, weights, state.traits);
        setSizes(page, page.rows[r], s, state.traits);
        doubtful.push_back(state);
    }
    return doubtful;
}

void lookAround(DoubtfulStates& states, const SeamPage& page, uint32_t row, const RowBelief& belief,
                OtherRows& others) {
    std::vector<InOrder> inOrder;
    for (const DoubtfulState& state : states)
        inOrder.push_back(others.order.around(row, onItsSide(state.state, belief)));
    setOrder(inOrder, &InOrder::words, StateTrait::WordsInOrder, StateTrait::WordsInOrderChange, states);
    setOrder(inOrder, &InOrder::pairs, StateTrait::PairsInOrder, StateTrait::PairsInOrderChange, states);
    others.meaning.lookAt(row);
    setMeaning(page.rows[row], others.meaning, states);
}

DoubtfulStates withContext(const DoubtfulStates& states, const SeamPage& page, uint32_t row, const PageBelief& belief,
                           const OtherRows& others, const std::vector<float>& weights) {
    std::vector<float> beliefs;
    for (const DoubtfulState& state : states) beliefs.push_back(logBelief(belief[row], state.state));
    DoubtfulStates out = states;
    FeatureList features;
    for (size_t i = 0; i < out.size(); ++i) {
        auto& [state, traits] = out[i];
        float other = -100;
        for (size_t j = 0; j < out.size(); ++j) {
            if (j != i) other = std::max(other, beliefs[j]);
        }
        features.clear();
        others.echo.collect(onItsSide(state, belief[row]), features);
        addScores(features, weights, traits);
        setPlace(page, row, belief, traits);
        set(traits, StateTrait::Belief, beliefs[i]);
        set(traits, StateTrait::Behind, std::min(beliefs[i] - other, 0.f));
        set(traits, StateTrait::Ahead, beliefs[i] - other);
        if (state >= kFirstSeamState) {
            set(traits, StateTrait::EchoAcross, others.echo.seamEcho(page.rows[row].seamOf(state)));
        }
    }
    return out;
}

}  // namespace stet
