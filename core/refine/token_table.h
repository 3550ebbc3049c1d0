#pragma once
// The words of sentences as a comparison sees them. Only sentences that need it are cut into words.

#include <span>
#include <vector>

#include "align/interner.h"
#include "align/profile.h"
#include "segment/segmentation.h"
#include "text/fold.h"
#include "text/span.h"

namespace stet {

/// A word or mark with its identity: equal ids read alike.
struct Token {
    Span span;
    TokenId id : 28 = 0;  ///< packed: the tokens of a long text are its largest table
    WordKind kind : 3 = WordKind::Word;
    bool wrapped : 1 = false;  ///< see Word
};

/// Cuts sentences of both sides into tokens and keeps them.
class TokenTable {
  public:
    TokenTable(PerSide<std::u16string_view> texts, const PerSide<Segmentation>& segmentation, FoldSet ignore);

    /// Makes room for the tokens of so much text, so that they need not be moved as they grow in number.
    void reserve(Side side, size_t codeUnits);

    /// The tokens of a sentence; cut on first use. The view lives until the next call for another sentence.
    std::span<const Token> of(Side side, uint32_t sentence);
    /// The tokens of several sentences in a row.
    std::vector<Token> of(Side side, IndexRange sentences);
    /// The identity of a wrapped token that is read without the hyphens at its line ends.
    TokenId joinedIdOf(Side side, const Token& token);
    /// The features of a sentence with their importance, not yet weighed. The view lives until the next call.
    std::span<const Feature> featuresOf(Side side, uint32_t sentence);

  private:
    struct Cut {
        IndexRange tokens;
        bool done = false;
    };
    void cut(Side side, uint32_t sentence);
    void addGap(Side side, Span gap);
    uint64_t hashOf(Side side, const Word& word) const;
    uint64_t hashOf(std::u16string_view word) const;

    PerSide<std::u16string_view> m_texts;
    const PerSide<Segmentation>& m_segmentation;
    FoldSet m_ignore;
    bool m_seesGaps;  ///< white space can be a token
    bool m_seesCase;
    PerSide<WordBreaker> m_breakers;
    Interner m_interner;
    std::vector<TokenId> m_stems;  ///< by the id of the word
    PerSide<std::vector<Token>> m_tokens;
    PerSide<std::vector<Cut>> m_cuts;  ///< by sentence
    std::vector<Word> m_words;         ///< scratch
    std::vector<uint64_t> m_hashes;    ///< scratch
    std::vector<Feature> m_features;   ///< scratch
};

}  // namespace stet
