#pragma once
// How sure a reading is. The model believes too firmly, because rows that inform one another count the same evidence
// twice; three small logistic regressions, fitted on pages that the model had not seen, set that right.

#include <array>
#include <cstdint>
#include <string_view>

#include "page/echo_evidence.h"
#include "page/page_rows.h"

namespace stet {

/// What is judged: a change with its seam; that a row is one-sided at all; and, that given, its side.
enum class Judgement : uint8_t { Change, OneSided, Side };
inline constexpr int kJudgements = 3;

inline constexpr size_t kTraits = 12;
using Traits = std::array<float, kTraits>;

/// What each trait of a judgement is called.
std::array<std::string_view, kTraits> traitNames(Judgement judgement);

/// A reading found in a hunk, whose last rows are one-sided.
struct FoundRow {
    uint32_t row = 0;    ///< of the page
    uint32_t state = 0;  ///< the reading
    uint32_t tail = 0;   ///< one-sided rows found in its hunk
};

/// The traits of a reading. `echo` looks at the row.
Traits traitsOf(Judgement judgement, const FoundRow& found, const SeamPage& page, const PageBelief& belief,
                const EchoEvidence& echo);

using TraitWeights = std::array<std::array<float, kTraits>, kJudgements>;
const TraitWeights& traitWeights();  ///< as fitted (confidence_weights.inc)

/// Probability that the judgement is right.
float confidenceOf(Judgement judgement, const Traits& traits, const TraitWeights& weights = traitWeights());

/// The page shows the side of a one-sided row when it is at least so sure.
inline constexpr float kSideShown = 0.95f;

}  // namespace stet
