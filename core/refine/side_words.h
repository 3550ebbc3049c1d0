#pragma once
// The words of one side of a link, as those ask for them who tell what kind of change it is.

#include <string>
#include <string_view>

#include "refine/token_table.h"
#include "refine/vocabulary.h"

namespace stet {

/// Tokens with their text and the meanings of their language. Positions outside the link hold nothing: their text is
/// empty, they have no sense and are neither words nor marks; so `i - 1` may be asked for at 0.
struct SideWords {
    std::u16string_view text;
    const std::vector<Token>& tokens;
    WordSenses& meanings;

    bool has(uint32_t i) const { return i < tokens.size(); }
    bool is(uint32_t i, WordKind kind) const { return has(i) && tokens[i].kind == kind; }
    bool isMark(uint32_t i) const { return is(i, WordKind::Punctuation); }
    /// A word, a number or a symbol.
    bool isContent(uint32_t i) const { return has(i) && !isMark(i) && tokens[i].kind != WordKind::Space; }

    std::u16string_view word(uint32_t i) const;
    /// Its first code unit; 0 where there is nothing.
    char16_t first(uint32_t i) const { return has(i) ? text[tokens[i].span.begin] : u'\0'; }
    std::u16string small(uint32_t i) const { return smallLetters(word(i)); }
    const Vocabulary& vocabulary() const { return meanings.vocabulary(); }
    Senses senses(uint32_t i) const { return is(i, WordKind::Word) ? meanings.of(tokens[i].id, word(i)) : Senses(); }
    /// Whether the word has no senses and begins as a number does.
    bool beginsAsNumber(uint32_t i) const {
        return is(i, WordKind::Word) && meanings.beginsAsNumber(tokens[i].id, word(i));
    }
    bool means(uint32_t i, Sense sense) const { return senses(i).has(sense); }

    bool isCapitalised(uint32_t i) const;
    /// Capitals only, two at least: "NATO", "BREAKING".
    bool isShouted(uint32_t i) const;
    /// Whether a sentence, a quotation or a clause behind a colon starts here: any word has a capital then.
    bool isStart(uint32_t i) const;
};

}  // namespace stet
