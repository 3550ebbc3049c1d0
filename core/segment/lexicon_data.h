#pragma once
// The word lists behind the lexicon: one entry a language, words parted by spaces.

#include <span>
#include <string_view>

namespace stet {

/// Word lists of one language.
struct WordLists {
    std::string_view language;      ///< ISO 639; empty for what all languages in Latin letters share
    std::u16string_view inside;     ///< abbreviations that always go on
    std::u16string_view anywhere;   ///< abbreviations that the next word decides
    std::u16string_view number;     ///< abbreviations only before a number
    std::u16string_view time;       ///< "a.m" and its like
    std::u16string_view afterTime;  ///< what may follow those, and dates
    std::u16string_view starters;   ///< capitalised words that often start a sentence
    std::u16string_view leading;    ///< words that another must follow: articles, prepositions, conjunctions
    std::u16string_view speech;     ///< verbs of saying
};

/// All lists; the shared one is first.
std::span<const WordLists> wordLists();

}  // namespace stet
