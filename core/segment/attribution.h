#pragma once
// Words after a quotation that say whose it is.

#include <string_view>

#include "segment/lexicon.h"

namespace stet {

/// Whether `after`, the text behind a quotation, starts with a speaker and a verb of saying ("Mr. Miller asked"). Looks
/// at five words.
bool startsWithSpeaker(std::u16string_view after, const Lexicon& lexicon);

/// The same for Chinese and Japanese, which put no space between: “……。”他说, 「……。」と言った.
bool startsWithCjkSpeaker(std::u16string_view after);

}  // namespace stet
