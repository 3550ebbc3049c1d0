#pragma once
// Text becomes the bytes of a charset: the way back from decoding.

#include <optional>
#include <string>
#include <string_view>

namespace stet {

/// `text` in the charset called `encoding` (any name ICU knows), behind a byte order mark if wanted (only UTF-8, UTF-16
/// and UTF-32 have one). Nothing when ICU does not know the charset or the charset has no bytes for some character.
std::optional<std::string> encode(std::u16string_view text, const std::string& encoding, bool byteOrderMark);

}  // namespace stet
