#pragma once
// The language a text is written in.

#include <string>
#include <string_view>

#include "text/span.h"

namespace stet {

/// ISO 639 code of the language most of `text` is in, from a sample of bounded size (Compact Language Detector 2);
/// "und" when the text is too short or too mixed to tell.
std::string detectLanguage(std::u16string_view text);

/// "German" for "de", in the language that `shownIn` is the code of ("Deutsch" in "de"); the code where it has no name.
std::string languageName(const std::string& code, const std::string& shownIn);

/// The languages of the two versions of a text. A side too short to be sure of itself, or that cannot be told, has that
/// of the other; only long texts may differ (a translation).
PerSide<std::string> detectLanguages(PerSide<std::u16string_view> texts);

}  // namespace stet
