#pragma once
// Bytes become a Document: the one door of all formats.

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "text/document.h"

namespace stet {

struct ReadOptions {
    std::string encoding = "auto";  ///< "auto" or a charset name that ICU knows
    std::optional<Format> format;   ///< nothing: told by content, then by the file's ending
};

/// Why a document could not be read. Words for people are made from it at the border (see `describe`).
struct ReadError {
    enum class Kind : uint8_t {
        NotFound,
        IsFolder,
        NoPermission,
        TooLarge,
        Binary,
        UnknownEncoding,
        Damaged,
        UnsupportedFormat,
        Io
    };
    Kind kind = Kind::Io;
    std::string path;
    std::string detail;  ///< what the system or the library said; may be empty
};

/// One English line: the file, what is wrong, what to do.
std::string describe(const ReadError& error);

/// Reads a file; "-" is standard input.
tl::expected<Document, ReadError> readDocument(const std::string& path, const ReadOptions& options = {});

/// The same for bytes at hand; `path` names them in errors and helps to tell the format.
tl::expected<Document, ReadError> documentFromBytes(std::string_view bytes, const std::string& path,
                                                    const ReadOptions& options = {});

}  // namespace stet
