#pragma once
// What kind of file some bytes are.

#include <optional>
#include <string_view>

#include "text/document.h"

namespace stet {

/// What the first bytes of a file say. `Other` holds no article that Stet can read: a picture, a program, an old .doc,
/// another zip file.
enum class Content : uint8_t { Text, Docx, Odt, Pdf, Other };

Content contentOf(std::string_view bytes);

/// The format of a text file: what its first characters show or, failing that, the ending of `path`.
Format textFormatOf(std::u16string_view text, std::string_view path);

/// The format that the ending of the file's name says, where what was read is no such thing: a text called
/// "article.docx". Nothing where the two agree, and for endings that texts have.
std::optional<Format> brokenPromise(const Document& document);

/// The format called `name` ("text", "markdown", ...); nothing for other words.
std::optional<Format> formatFromString(std::string_view name);

}  // namespace stet
