#pragma once
// Bytes become text: which charset they are in, and its decoding.

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace stet {

/// Decoded text and how it was decoded.
struct Decoded {
    std::u16string text;         ///< well-formed; line ends as they were
    std::string encoding;        ///< IANA name
    bool byteOrderMark = false;  ///< taken off the text
    uint32_t malformed = 0;      ///< places replaced by U+FFFD
};

enum class DecodeError : uint8_t { Binary, UnknownEncoding };

/// Decodes `bytes` from the charset called `encoding` (any name ICU knows), or from the one they are most likely in
/// when it is "auto": a byte order mark decides, then valid (or nearly valid) UTF-8, then the pattern of UTF-16, then
/// uchardet's guess, then windows-1252.
tl::expected<Decoded, DecodeError> decode(std::string_view bytes, const std::string& encoding);

}  // namespace stet
