#pragma once
// Conversions between the encodings a program meets at its borders.

#include <cstdint>
#include <string>
#include <string_view>

namespace stet {

/// UTF-16 to UTF-8; an unpaired surrogate becomes U+FFFD.
std::string toUtf8(std::u16string_view text);
void appendUtf8(std::u16string_view text, std::string& out);

/// UTF-8 to UTF-16; each malformed sequence becomes U+FFFD and is counted in `*malformed` if given.
std::u16string toUtf16(std::string_view utf8, uint32_t* malformed = nullptr);

/// Appends one character, as one code unit or two.
void appendCharacter(char32_t c, std::u16string& out);

/// SHA-256 as 64 lower-case hex digits.
std::string sha256Hex(std::string_view bytes);

}  // namespace stet
