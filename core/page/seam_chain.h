#pragma once
// The chain of kinds along a hunk: change rows first, then one-sided rows of one side.

#include <array>
#include <vector>

#include "page/seam_evidence.h"

namespace stet {

/// Kinds in a chain.
enum ChainKind : uint8_t { kChange, kDelete, kInsert };
inline constexpr int kChainKinds = 3;

using KindScores = std::array<double, kChainKinds>;  ///< log weights of a row's kinds

/// What a chain adds to the scores of its rows.
struct ChainScores {
    KindScores first{};  ///< of the first row's kind
    KindScores next{};   ///< of the kind that follows a change; one-sided rows are followed by their like
    KindScores last{};
};

/// Probabilities of the kinds of each row, and how often a kind is expected to follow a change.
struct ChainMarginals {
    std::vector<KindScores> kind;
    KindScores next{};
};

/// Forward and backward over a hunk. Orders that the rule forbids are all but impossible, so that a reader's word that
/// breaks the rule still has an answer. Linear in the rows; at least one row.
ChainMarginals chainMarginals(const std::vector<KindScores>& rows, const ChainScores& chain);

/// log(sum(exp(values))), without overflow.
double logSum(const double* values, size_t count);

}  // namespace stet
