#pragma once
// The words of a row as the model sees them: what each looks like at the end of a paragraph and at the start of one.

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

/// How a word ends, read as the last of a paragraph.
enum class EndClass : uint8_t {
    Sentence,      ///< . ! ? …
    Quoted,        ///< the same behind a closing quote or bracket
    Abbreviation,  ///< "Gen." "U.S." "J."
    Enumerator,    ///< "1." "(a)" "•"
    Link,          ///< address, e-mail, #tag, @handle
    Year,
    Colon,
    Semicolon,
    Comma,
    ClosingMark,  ///< a bracket or quote with no stop before it
    Number,
    Word,
    Other,
};
inline constexpr int kEndClasses = 13;

/// How a word begins, read as the first of a paragraph.
enum class StartClass : uint8_t { Enumerator, Link, Quote, Bracket, Digit, Capital, AllCapitals, Lower, Other };
inline constexpr int kStartClasses = 9;

std::string_view toString(EndClass c);
std::string_view toString(StartClass c);

struct SeamWord {
    uint32_t begin = 0;  ///< code units from the line's begin
    uint32_t end = 0;
    uint32_t id = 0;              ///< hash of its letters and digits in lower case; 0 when it has none
    uint16_t letters = 0;         ///< letters and digits
    uint16_t number = 0;          ///< of an enumerator: "3." is 3; 0 otherwise
    uint32_t lines = 1;           ///< of the page that have the word
    uint32_t together = 1;        ///< how often it stands on the page behind the word that stands before it here
    uint32_t togetherStarts = 0;  ///< how many lines of the page begin with the two
    uint32_t index = 0;           ///< of its id among those of the page, from 0
    uint32_t pairIndex = 0;       ///< of the pair with the word before, likewise
    EndClass endClass = EndClass::Other;
    StartClass startClass = StartClass::Other;
    int8_t curly = 0;     ///< opened less closed: “ ”
    int8_t brackets = 0;  ///< opened less closed: ( ) [ ]
    int8_t straight = 0;  ///< number of "
};

/// The words of a line, parted at spaces (no-break ones only where the line has no other).
std::vector<SeamWord> seamWords(std::u16string_view line);

/// The id that `seamWords` gives to a word.
uint32_t wordId(std::u16string_view word);

inline bool endsSentence(EndClass c) {
    return c == EndClass::Sentence || c == EndClass::Quoted;
}

/// Whether a sentence begins at `words[at]` (at = 0 and at = size count).
inline bool sentenceBegins(const std::vector<SeamWord>& words, size_t at) {
    if (at == 0 || at == words.size()) return true;
    return endsSentence(words[at - 1].endClass) && words[at].startClass != StartClass::Lower;
}

}  // namespace stet
