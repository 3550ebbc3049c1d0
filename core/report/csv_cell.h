#pragma once
// A cell of a table, safe to open in a spreadsheet.

#include <string>
#include <string_view>

namespace stet {

/// The cell as RFC 4180 has it. Spreadsheets take a cell that begins with = + - @, a tab or a line end for a formula,
/// which a text from elsewhere must not become: an apostrophe is put in front, after any that stand there. Nothing is
/// lost: where such a sign follows apostrophes at the beginning of a cell, one of these is not the text's.
std::string csvCell(std::string_view text);

}  // namespace stet
