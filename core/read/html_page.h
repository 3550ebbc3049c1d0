#pragma once
// The saved HTML of an interleaved page: a table of two versions, whose cells are exact.

#include <optional>
#include <string>
#include <string_view>

namespace stet {

/// The page as text, a paragraph or a row of the table a line, with a TAB between cells, empty cells kept. Nothing when
/// no table has a row of the cells "Version A" and "Version B".
std::optional<std::u16string> htmlPage(std::u16string_view source);

}  // namespace stet
