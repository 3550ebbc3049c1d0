#pragma once
// What a full stop after a word means, by language.

#include <cstdint>
#include <string_view>

namespace stet {

/// What follows an abbreviation.
enum class Abbreviation : uint8_t {
    None,      ///< the word is no abbreviation known
    Inside,    ///< never ends a sentence ("Dr.", "e.g."): a name or a number follows
    Anywhere,  ///< may end one ("Inc.", "p.m."): the next word tells
    Number,    ///< an abbreviation only before a number ("No. 5", "p. 55", "Nov. 24")
};

/// Looks up `word` (without its last stop; inner stops kept: "p.m") for the language with ISO 639 code `language`.
Abbreviation abbreviationOf(std::u16string_view word, std::string_view language);

}  // namespace stet
