#pragma once
// The page that two versions make, by the rule of the site; and whether a page taken apart makes the page it came from.

#include <string>
#include <string_view>
#include <vector>

#include "page/page.h"

namespace stet {

/// A row that two versions make: its kind and the line's text.
struct MadeRow {
    PageRowKind kind = PageRowKind::Match;
    PerSide<uint32_t> paragraph;  ///< index of the paragraph, where the side has one
    std::u16string line;
};

/// The rows of the page of two versions, one paragraph a line (empty lines do not count). The rule: the longest common
/// subsequence of equal paragraphs gives the matches (of equally long ones, that which Hunt and Szymanski's algorithm
/// finds first); between two matches the paragraphs are paired by position, and what is left over is one-sided. A match
/// reads as the paragraph twice, a change as older, space, newer. White space is squeezed.
/// Time: O((n + r) log n), r pairs of equal paragraphs; those of a paragraph that comes back very often are thinned
/// out.
std::vector<MadeRow> makePage(std::u16string_view before, std::u16string_view after);

/// The lines (counted as `PageRow::line`) of `split` whose kind or text is not what its two texts make again by the
/// rule. Empty: the page was taken apart in a way that could have made it. `page` is the text that was split.
std::vector<uint32_t> rowsNotMadeAgain(std::u16string_view page, const PageSplit& split);

}  // namespace stet
