#pragma once
// Sentences as the alignment sees them: numbers, and no text.

#include <cstdint>
#include <optional>
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
    std::optional<uint32_t> title;  ///< the sentence that names the article: answers the other title, however unlike
};

/// Sentences of both sides between two pairs of equal ones.
struct Gap {
    PerSide<IndexRange> sentences;
};

}  // namespace stet
