#pragma once
// A version of an article as it was read: its text, nothing normalised away, and where it came from.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

/// What kind of file a document was read from.
enum class Format : uint8_t { Text, Markdown, Html, Docx, Odt, Pdf };

/// What a paragraph is to a reader.
enum class Role : uint8_t { Body, Headline, Byline, ListItem, Quote, Table, Furniture };

/// Lower-case names as scripts see them: "text", "markdown", ...; "body", "headline", "list-item", ...
std::string_view toString(Format format);
std::string_view toString(Role role);

/// A paragraph that the file's own structure names (an HTML <p>, a docx w:p).
struct Block {
    Span span;
    Role role = Role::Body;
};

/// One version. Immutable once read; shared by everything that shows or compares it.
struct Document {
    std::string path;                ///< as the user gave it; "-" is standard input; empty for pasted text
    std::string sha256;              ///< of the source bytes, 64 lower-case hex digits
    std::string encoding = "UTF-8";  ///< IANA name of the charset the bytes were decoded from
    bool byteOrderMark = false;      ///< the source began with one (it is not part of `text`)
    Format format = Format::Text;
    std::u16string text;        ///< decoded text with its own line ends; well-formed UTF-16
    std::vector<Block> blocks;  ///< paragraphs in order, disjoint; empty when only `text` can tell
    uint32_t malformed = 0;     ///< undecodable places replaced by U+FFFD: such a text cannot be written back exactly
};

using DocumentPtr = std::shared_ptr<const Document>;

/// A document made from text at hand (pasted, or taken out of a page). Unpaired surrogates become U+FFFD and are
/// counted in `malformed`; `sha256` is that of the text in UTF-8.
Document makeDocument(std::u16string text, std::string path = {});

}  // namespace stet
