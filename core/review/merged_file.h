#pragma once
// The merged text as bytes: what `stet-cli apply` and "save as" write.

#include <optional>
#include <string>

#include "compare/comparison.h"
#include "review/merged_text.h"

namespace stet {

struct MergedFile {
    /// Why the bytes may not be what one expects.
    enum class Note : uint8_t {
        Malformed,      ///< a version has undecodable places; they became U+FFFD and cannot be written back
        OtherEncoding,  ///< the charset of the version lacks a character: this is UTF-8
        TextOnly,       ///< the versions are no plain text (DOCX, HTML, ...): this is their text, in UTF-8
        NotExact,       ///< the whole of a version, but its charset writes some characters in several ways
    };
    std::string bytes;
    std::string encoding;  ///< IANA name
    std::optional<Note> note;
};

/// One English line.
std::string_view describe(MergedFile::Note note);

/// Writes the text in the charset, and with the byte order mark, of the version whose side is `merged.base`.
MergedFile mergedFile(const Comparison& comparison, const MergedText& merged);

}  // namespace stet
