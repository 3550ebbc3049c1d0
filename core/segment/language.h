#pragma once
// The language a text is written in.

#include <string>
#include <string_view>

namespace stet {

/// ISO 639 code of the language most of `text` is in, from a sample of bounded size (Compact Language Detector 2);
/// "und" when the text is too short or too mixed to tell.
std::string detectLanguage(std::u16string_view text);

}  // namespace stet
