#pragma once
// Whether two words are one word, spelled in two ways.

#include <string_view>

namespace stet {

/// True for another spelling of the same word or words: a slip of the pen put right ("recieve", "receive"), British and
/// American ("colour", "color"), accents, apostrophes, hyphens and compounds ("e-mail", "email"; "alot", "a lot").
/// False for two forms of a word ("vote", "voted") and, as far as letters tell, for two words ("house", "mouse").
/// Both are in small letters; what parts words may be in them. Words over 40 code units are never alike.
bool isSpellingOf(std::u16string_view before, std::u16string_view after);

}  // namespace stet
