#include "refine/token_table.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/folded_text.h"

namespace stet {

namespace {

constexpr float kMarkImportance = 0.05f;  ///< punctuation says little about what a sentence says
constexpr float kShortImportance = 0.5f;  ///< words of up to three letters are mostly grammar
constexpr uint32_t kStemLetters = 5;

}  // namespace

TokenTable::TokenTable(PerSide<std::u16string_view> texts, const PerSide<Segmentation>& segmentation, FoldSet ignore)
    : m_texts(texts),
      m_segmentation(segmentation),
      m_ignore(ignore),
      m_breakers{WordBreaker(segmentation.before.language), WordBreaker(segmentation.after.language)},
      m_cuts{std::vector<Cut>(segmentation.before.sentences.size()),
             std::vector<Cut>(segmentation.after.sentences.size())} {}

std::span<const Token> TokenTable::of(Side side, uint32_t sentence) {
    Cut& cutting = m_cuts[side][sentence];
    if (!cutting.done) cut(side, sentence);
    return std::span(m_tokens[side]).subspan(cutting.tokens.begin, cutting.tokens.size());
}

std::vector<Token> TokenTable::of(Side side, IndexRange sentences) {
    std::vector<Token> all;
    for (uint32_t s = sentences.begin; s < sentences.end; ++s) {
        const auto tokens = of(side, s);
        all.insert(all.end(), tokens.begin(), tokens.end());
    }
    return all;
}

std::vector<ProfileToken> TokenTable::profileOf(Side side, uint32_t sentence) {
    std::vector<ProfileToken> profile;
    for (const Token& token : of(side, sentence)) {
        if (token.kind == WordKind::Punctuation) {
            profile.push_back({token.id, token.id, kMarkImportance});
        } else {
            const float importance = token.kind == WordKind::Word && token.span.size() <= 3 ? kShortImportance : 1.0f;
            profile.push_back({token.id, stemOf(side, token), importance});
        }
    }
    return profile;
}

void TokenTable::cut(Side side, uint32_t sentence) {
    m_words.clear();
    m_breakers[side].append(m_texts[side], m_segmentation[side].sentences[sentence].span, m_words);
    auto& tokens = m_tokens[side];
    const auto begin = static_cast<uint32_t>(tokens.size());
    for (const Word& word : m_words) {
        if (word.kind == WordKind::Punctuation && m_ignore.contains(FoldClass::Punctuation)) continue;
        tokens.push_back({word.span, identityOf(side, word.span), word.kind});
    }
    m_cuts[side][sentence] = {{begin, static_cast<uint32_t>(tokens.size())}, true};
}

TokenId TokenTable::identityOf(Side side, Span span) {
    return m_interner.intern(foldedHash(m_texts[side], span, m_ignore));
}

/// Words that begin alike share a stem: the first letters, without case.
TokenId TokenTable::stemOf(Side side, const Token& token) {
    constexpr uint64_t kStemSalt = 0x5851f42d4c957f2du;
    FoldSet caseless = m_ignore;
    caseless.insert(FoldClass::Case);
    const Span stem{token.span.begin, std::min(token.span.end, token.span.begin + kStemLetters)};
    return m_interner.intern(foldedHash(m_texts[side], stem, caseless) ^ kStemSalt);
}

}  // namespace stet
