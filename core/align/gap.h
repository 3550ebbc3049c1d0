#pragma once
// Sentences as the alignment sees them: numbers, and no text.

#include <cstdint>
#include <vector>

#include "align/interner.h"
#include "text/span.h"

namespace stet {

/// What is known of the sentences of one side before their words are.
struct SentenceKeys {
    std::vector<TokenId> ids;       ///< equal ids: the sentences read alike
    std::vector<uint32_t> lengths;  ///< in code units
    std::vector<uint8_t> kinds;  ///< sentences of unlike kind (headline, text) answer each other only when very alike
    std::vector<bool> fixed;     ///< settled from outside: takes part in no similarity, only in equality of ids
};

/// Sentences of both sides between two pairs of equal ones.
struct Gap {
    PerSide<IndexRange> sentences;
};

}  // namespace stet
