#pragma once
// PDF, in builds with poppler (STET_PDF): such a build is under the GPL.

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace stet {

/// True when this build can read PDF.
bool canReadPdf();

/// The text of all pages in reading order, a blank line between pages. The error is in poppler's words.
tl::expected<std::u16string, std::string> pdfText(std::string_view bytes);

}  // namespace stet
