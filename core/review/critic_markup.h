#pragma once
// CriticMarkup (https://criticmarkup.com): {++inserted++}, {--deleted--}, {~~old~>new~~}, {==marked==}, {>>comment<<}.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

/// A comment and what it stands behind: the mark it follows without a gap, else an empty place.
struct CriticComment {
    PerSide<Span> about;  ///< in CriticText::sides
    std::u16string text;
};

/// An opening bracket that nothing closes, or nothing before the next one like it.
struct UnclosedMark {
    uint32_t line = 0;            ///< counted from 1
    std::u16string_view opening;  ///< "{++"
    std::u16string_view closing;  ///< "++}"
};

/// What a text with CriticMarkup says.
struct CriticText {
    PerSide<std::u16string> sides;  ///< before: every mark rejected; after: every mark accepted
    std::vector<CriticComment> comments;
    uint32_t marks = 0;                    ///< changes, not comments
    std::optional<UnclosedMark> unclosed;  ///< the first: what follows it may not be what its author meant
};

/// Takes the marks out. Marks do not nest; one that nothing closes is text. Linear.
CriticText parseCriticMarkup(std::u16string_view text);

/// A mark that makes `after` of `before`; plain text where they are the same.
std::u16string criticMark(std::u16string_view before, std::u16string_view after);

/// A space goes into brackets of comments that stand in it.
std::u16string criticComment(std::u16string_view comment);

}  // namespace stet
