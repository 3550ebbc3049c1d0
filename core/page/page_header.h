#pragma once
// Where the pages of a text begin and end, and what their headers say.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "page/header_lines.h"
#include "text/span.h"

namespace stet {

/// A line of a text: without its line end, and without white space (no-break spaces too) around it.
/// A TAB stays: it separates cells.
struct TextLine {
    uint32_t number = 0;  ///< counted from 1
    Span span;
};

/// All lines of a text, empty ones too. Line ends are LF, CRLF and CR.
std::vector<TextLine> linesOf(std::u16string_view text);

/// A page as its header announces it.
struct PageFrame {
    PerSide<std::string> versions;  ///< "2", "3"
    std::string source;             ///< "washpo"; empty when the copy lost it
    std::string address;
    std::optional<TextLine> title;  ///< the row with both titles
    std::vector<TextLine> rows;     ///< the article's lines; none of them empty
};

/// The pages of a text in their order. Empty when no header says "Version A Version B" together with one more mark of a
/// page: the sentence about the source or the number of changes, the time row, or the same title twice.
std::vector<PageFrame> findPages(std::u16string_view text);

/// A page whose header is lost: every line that is neither empty nor pagination is a row. What stands above a time row
/// ("(about 1 hour later)") near the top is the title.
PageFrame assumedPage(std::u16string_view text);

}  // namespace stet
