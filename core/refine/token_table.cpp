#include "refine/token_table.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "refine/line_end_hyphens.h"
#include "text/ascii.h"
#include "text/folded_text.h"
#include "text/hash.h"

namespace stet {

namespace {

constexpr uint32_t kLittleWord = 3;  ///< words of so few letters are mostly grammar
constexpr int kStemLetters = 5;
constexpr TokenId kNoStem = UINT32_MAX;
constexpr size_t kUnitsPerToken = 4;  ///< of most texts, or more; memory that stays unused costs nothing

/// Words that begin alike share a stem: their first letters and digits, without case.
uint64_t stemHash(std::u16string_view word) {
    constexpr uint64_t kMultiplier = 0x5851f42d4c957f2du;
    uint64_t hash = 1;
    int letters = 0;
    for (size_t i = 0; i < word.size() && letters < kStemLetters; ++i) {
        const char16_t c = word[i];
        const bool ascii = c < 0x80;
        if (ascii ? !isAsciiLetter(c) && !isAsciiDigit(c) : !u_isalnum(c)) continue;
        const UChar32 folded = ascii ? c | 0x20 : u_foldCase(c, U_FOLD_CASE_DEFAULT);
        hash = (hash ^ static_cast<uint64_t>(folded)) * kMultiplier;
        ++letters;
    }
    return hash ^ (hash >> 31);
}

}  // namespace

TokenTable::TokenTable(PerSide<std::u16string_view> texts, const PerSide<Segmentation>& segmentation, FoldSet ignore)
    : m_texts(texts),
      m_segmentation(segmentation),
      m_ignore(ignore),
      m_seesGaps(!ignore.contains(FoldClass::LineWrap) || !ignore.contains(FoldClass::Space)),
      m_seesCase(!ignore.contains(FoldClass::Case)),
      m_breakers{WordBreaker(segmentation.before.language), WordBreaker(segmentation.after.language)},
      m_cuts{std::vector<Cut>(segmentation.before.sentences.size()),
             std::vector<Cut>(segmentation.after.sentences.size())} {}

void TokenTable::reserve(Side side, size_t codeUnits) {
    m_tokens[side].reserve(codeUnits / kUnitsPerToken);
}

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

std::span<const Feature> TokenTable::featuresOf(Side side, uint32_t sentence) {
    const auto tokens = of(side, sentence);
    if (m_stems.size() < m_interner.size()) m_stems.resize(m_interner.size() + m_interner.size() / 2, kNoStem);
    m_features.resize(tokens.size());
    std::transform(tokens.begin(), tokens.end(), m_features.begin(), [&](const Token& token) {
        if (token.kind == WordKind::Punctuation || token.kind == WordKind::Space)
            return Feature(token.id, token.id, Importance::Mark);
        TokenId& stem = m_stems[token.id];
        if (stem == kNoStem) stem = m_interner.intern(stemHash(slice(m_texts[side], token.span)));
        const bool little = token.kind == WordKind::Word && token.span.size() <= kLittleWord;
        return Feature(stem, token.id, little ? Importance::LittleWord : Importance::Word);
    });
    return m_features;
}

void TokenTable::cut(Side side, uint32_t sentence) {
    m_words.clear();
    m_hashes.clear();
    m_breakers[side].append(m_texts[side], m_segmentation[side].sentences[sentence].span, m_words);
    auto& tokens = m_tokens[side];
    const auto begin = static_cast<uint32_t>(tokens.size());
    uint32_t end = m_segmentation[side].sentences[sentence].span.begin;
    for (const Word& word : m_words) {
        if (m_seesGaps) addGap(side, {end, word.span.begin});
        end = word.span.end;
        if (word.kind == WordKind::Punctuation && m_ignore.contains(FoldClass::Punctuation)) continue;
        tokens.push_back(Token{word.span, 0, word.kind, word.wrapped});
        m_hashes.push_back(hashOf(side, word));
    }
    for (size_t k = 0; k < m_hashes.size(); ++k) tokens[begin + k].id = m_interner.intern(m_hashes[k]);
    m_cuts[side][sentence] = {{begin, static_cast<uint32_t>(tokens.size())}, true};
}

/// White space is a token only as far as the comparison respects it: where lines end, or how the rest looks.
void TokenTable::addGap(Side side, Span gap) {
    const bool wraps = !m_ignore.contains(FoldClass::LineWrap);
    const bool spaces = !m_ignore.contains(FoldClass::Space);
    if (gap.empty()) return;
    const auto text = slice(m_texts[side], gap);
    const bool lineEnds = text.find_first_of(u"\r\n") != text.npos;
    if (!spaces && !lineEnds) return;
    const std::u16string_view seen = lineEnds && !wraps ? u" " : lineEnds && !spaces ? u"\n" : text;
    m_tokens[side].push_back(Token{gap, 0, WordKind::Space, false});
    m_hashes.push_back(stet::hashOf(seen));
}

uint64_t TokenTable::hashOf(Side side, const Word& word) const {
    if (word.plain && m_seesCase) return stet::hashOf(slice(m_texts[side], word.span));
    if (word.wrapped && m_ignore.contains(FoldClass::LineWrap))
        return hashOf(unwrapped(m_texts[side], word.span, LineEndHyphens::Kept));
    return foldedWordHash(m_texts[side], word.span, m_ignore);
}

uint64_t TokenTable::hashOf(std::u16string_view word) const {
    return foldedWordHash(word, {0, static_cast<uint32_t>(word.size())}, m_ignore);
}

TokenId TokenTable::joinedIdOf(Side side, const Token& token) {
    return m_interner.intern(hashOf(unwrapped(m_texts[side], token.span, LineEndHyphens::Dropped)));
}

}  // namespace stet
