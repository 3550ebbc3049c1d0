#pragma once
// Words that a typesetter parted at a line end: is the hyphen the word's own ("well-known") or his ("inter-national")?

#include <string>
#include <vector>

#include "refine/word_diff.h"
#include "text/ignored_difference.h"

namespace stet {

/// What a word reads when its line ends, and the prefixes of quoted mail behind them, are taken out: with its hyphens
/// there, or without them.
enum class LineEndHyphens : uint8_t { Kept, Dropped };
std::u16string unwrapped(std::u16string_view text, Span word, LineEndHyphens hyphens);

/// Gives wrapped words of a link the identity under which the other side has them: with their hyphen where it has that,
/// without where it has that, or has it wrapped elsewhere.
void matchLineEndHyphens(TokenTable& table, LinkTokens& link);

/// Appends the hyphens that one of two equal words has at a line end and the other has not, as line wraps.
void appendLineEndHyphens(PerSide<std::u16string_view> texts, PerSide<Span> words,
                          std::vector<IgnoredDifference>& differences);

}  // namespace stet
