#pragma once
// Word's .docx: a zip archive of XML.

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "read/block_text.h"

namespace stet {

/// The paragraphs of a .docx with its foot- and endnotes behind them. Tracked changes are read as accepted. The error
/// is in the words of the library that failed.
tl::expected<BlockText, std::string> docxText(std::string_view bytes);

}  // namespace stet
