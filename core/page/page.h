#pragma once
// An interleaved page: each line glues a paragraph of the older version to one of the newer. Taking it apart.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "text/document.h"
#include "text/span.h"

namespace stet {

/// What a line of a page is. `Delete`: only the older version has the paragraph; `Insert`: only the newer.
enum class PageRowKind : uint8_t { Match, Change, Delete, Insert };

std::string_view toString(PageRowKind kind);

/// One line of a page, taken apart.
struct PageRow {
    uint32_t line = 0;  ///< of the page, counted from 1
    PageRowKind kind = PageRowKind::Match;
    Span source;           ///< of the page's text: the line without its line end
    uint32_t seam = 0;     ///< Change: where the newer cell begins, in code units from the line's begin; 0 otherwise
    PerSide<Span> span;    ///< the paragraph in texts[side]; empty where the side has none
    float confidence = 1;  ///< calibrated: of rows said to be 0.95 sure, 95 % are right
    bool sideKnown =
        true;  ///< false: a one-sided row whose side the page does not show (it stands on the likelier one)
    bool confirmed = false;  ///< a reader said so
};

/// A page (one comparison of two neighbouring versions) taken apart.
struct PageSplit {
    PerSide<std::string> versions;  ///< "2", "3"; empty when the header is lost
    PerSide<std::u16string> titles;
    std::string source;  ///< "washpo"; empty when not said
    std::string address;
    std::vector<PageRow> rows;      ///< in the order of the page
    PerSide<std::u16string> texts;  ///< one paragraph a line
};

/// The page shows a title for each of its versions.
bool hasTitles(const PageSplit& page);

/// Puts the title of each version above its text, as a paragraph of it, if the page has titles; the rows' spans stay
/// with their paragraphs.
void putTitlesOnTop(PageSplit& page);

/// A reader's word about a row: its kind and, for Change, its seam. Evidence for all other rows.
struct PageRowFix {
    uint32_t line = 0;
    PageRowKind kind = PageRowKind::Match;
    uint32_t seam = 0;  ///< as in PageRow
    bool operator==(const PageRowFix&) const = default;
};

/// Why a text cannot be taken apart.
struct PageError {
    enum class Kind : uint8_t { NotAPage, NoRows } kind = Kind::NotAPage;
};

struct PageOptions {
    bool assumePage = false;        ///< the header is lost: take every line for a row
    std::vector<PageRowFix> fixes;  ///< what a reader confirmed
};

/// True when the text carries the marks of an interleaved page. Never true for ordinary text. Cheap.
bool looksLikePage(std::u16string_view text);

/// Takes the pages of a text apart (several may follow one another: versions 2-3, 3-4), in their order.
/// Deterministic; linear in the number of rows.
tl::expected<std::vector<PageSplit>, PageError> splitPages(std::u16string_view text, const PageOptions& options = {});

}  // namespace stet
