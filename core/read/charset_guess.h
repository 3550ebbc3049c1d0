#pragma once
// Signs by which the charset of bytes is told.

#include <optional>
#include <string>
#include <string_view>

namespace stet {

/// The bytes that a file in a Unicode encoding may begin with.
struct ByteOrderMark {
    std::string_view bytes;
    const char* encoding;
};

std::optional<ByteOrderMark> markOf(std::string_view bytes);

/// "UTF-16LE" or "UTF-16BE" when the zero bytes of its ASCII characters are many and all stand on one side; else null.
const char* unmarkedUtf16(std::string_view bytes);

/// No text of any 8-bit charset has zero bytes or many control characters.
bool looksBinary(std::string_view bytes);

/// The charset of bytes that are no Unicode: what the file says about itself, then uchardet's guess, then windows-1252.
/// ICU may not know the name.
std::string likelyEncoding(std::string_view bytes);

}  // namespace stet
