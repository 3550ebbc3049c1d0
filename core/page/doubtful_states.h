#pragma once
// The few readings of a row between which the linear model hesitates, and what the trees see of them: what each kind of
// evidence says, and so what holds only together.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "page/other_rows.h"
#include "page/seam_page.h"

namespace stet {

/// First come the linear scores of each kind of evidence about single rows, as in `Evidence`; then these.
inline constexpr size_t kEvidenceScores = static_cast<size_t>(Evidence::BelievedLength) + 1;
enum class StateTrait : uint8_t {
    OneSided = kEvidenceScores,  ///< 1, or 0 for a change
    Belief,                      ///< log of its probability
    Behind,                      ///< less that of the row's likeliest reading
    Ahead,                       ///< less that of the likeliest other reading
    Change,                      ///< log odds that the row is a change
    ChangeBefore,                ///< probability that the row before it in the hunk is one; 1 for the first
    ChangeBehind,                ///< and the row behind; 0 for the last
    HunkRows,
    RowsBefore,
    RowsBehind,
    Words,
    LeftWords,
    RightWords,
    Sentences,
    LeftSentences,
    RightSentences,
    SentenceBegins,  ///< at the seam
    EndClass,
    StartClass,
    LogWordsOfPage,      ///< mean of its paragraphs
    EchoAcross,          ///< how surely the seam comes back at an edge in the other column
    WordsInOrder,        ///< what the texts around share in order, less that of the best other reading
    WordsInOrderChange,  ///< less that of the best other change
    PairsInOrder,        ///< the same of pairs of words
    PairsInOrderChange,
    CellsAlike,      ///< as in SeamMeaning; 0 when one-sided
    CellsAlikeMore,  ///< less that of the best other change
    EdgesAlike,
    EdgesAlikeMore,  ///< less that of the other change whose edges are the least alike
    BeforeBelongs,
    BehindBelongs,
    CellsApart,
    BeforeBelongsAround,
    BehindBelongsAround,
    Count
};
inline constexpr size_t kStateTraits = static_cast<size_t>(StateTrait::Count);
using StateTraits = std::array<float, kStateTraits>;

std::string_view stateTraitName(size_t trait);

/// A reading of a row. `kDeleteState` stands for both sides, which are alike to the trees.
struct DoubtfulState {
    uint32_t state = 0;
    StateTraits traits{};
};
using DoubtfulStates = std::vector<DoubtfulState>;

/// The readings of a row that are not all but ruled out (probability of at least 0.002, at most 12), with the traits
/// that do not depend on belief; none where only one is left. Costs as much as the row's own evidence.
DoubtfulStates doubtfulStates(const SeamPage& page, uint32_t row, const RowBelief& belief,
                              const std::vector<float>& weights);

/// Sets the traits that depend on nothing but how the rows of `others.rowsAround(row)` are most likely read, and the
/// side on which the row is should it be one-sided.
void lookAround(DoubtfulStates& states, const SeamPage& page, uint32_t row, const RowBelief& belief, OtherRows& others);

/// The same with the traits that depend on all that is believed. `others.echo` looks at the row. Linear in the
/// readings.
DoubtfulStates withContext(const DoubtfulStates& states, const SeamPage& page, uint32_t row, const PageBelief& belief,
                           const OtherRows& others, const std::vector<float>& weights);

}  // namespace stet
