#include "read/read_document.h"

#include "read/charset.h"
#include "read/file_bytes.h"
#include "text/unicode.h"

namespace stet {

namespace {

using Kind = ReadError::Kind;

/// What is wrong, and what to do about it.
std::string_view wordsFor(Kind kind) {
    switch (kind) {
        case Kind::NotFound:
            return "no such file; check the name";
        case Kind::IsFolder:
            return "is a folder; name a file in it";
        case Kind::NoPermission:
            return "may not be read; check its permissions";
        case Kind::TooLarge:
            return "is too large (2 GiB or more); split it";
        case Kind::Binary:
            return "is not text; if it is, name its encoding with --encoding";
        case Kind::UnknownEncoding:
            return "no encoding has this name; try UTF-8, UTF-16 or windows-1252";
        case Kind::Damaged:
            return "is damaged; open it in the program it came from and save it anew";
        case Kind::UnsupportedFormat:
            return "cannot be read in this format; save it as text, HTML, DOCX or ODT";
        case Kind::Io:
            break;
    }
    return "cannot be read";
}

}  // namespace

std::string describe(const ReadError& error) {
    const std::string name = error.path == "-" ? "standard input" : error.path;
    std::string line = name + ": " + std::string(wordsFor(error.kind));
    if (!error.detail.empty()) line += " (" + error.detail + ")";
    return line;
}

tl::expected<Document, ReadError> documentFromBytes(std::string_view bytes, const std::string& path,
                                                    const ReadOptions& options) {
    auto decoded = decode(bytes, options.encoding);
    if (!decoded) {
        const bool binary = decoded.error() == DecodeError::Binary;
        return tl::unexpected(
            ReadError{binary ? Kind::Binary : Kind::UnknownEncoding, path, binary ? "" : options.encoding});
    }
    Document document;
    document.path = path;
    document.sha256 = sha256Hex(bytes);
    document.encoding = std::move(decoded->encoding);
    document.byteOrderMark = decoded->byteOrderMark;
    document.malformed = decoded->malformed;
    document.text = std::move(decoded->text);
    return document;
}

tl::expected<Document, ReadError> readDocument(const std::string& path, const ReadOptions& options) {
    const auto bytes = readBytes(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return documentFromBytes(*bytes, path, options);
}

}  // namespace stet
