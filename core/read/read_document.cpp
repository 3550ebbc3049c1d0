#include "read/read_document.h"

#include <utility>

#include "read/charset.h"
#include "read/docx.h"
#include "read/file_bytes.h"
#include "read/format.h"
#include "read/html_article.h"
#include "read/html_page.h"
#include "read/markdown.h"
#include "read/odt.h"
#include "read/pdf.h"
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
    return "cannot be read; check its name and the disk it lies on";
}

/// What the format is, if the bytes are no text; an error when Stet cannot read them.
tl::expected<Format, Kind> formatOf(std::string_view bytes, const ReadOptions& options) {
    if (options.format) return *options.format;
    switch (contentOf(bytes)) {
        case Content::Docx:
            return Format::Docx;
        case Content::Odt:
            return Format::Odt;
        case Content::Pdf:
            return Format::Pdf;
        case Content::Text:
            return Format::Text;
        case Content::Other:
            break;
    }
    return tl::unexpected(Kind::UnsupportedFormat);
}

void takeBlocks(Document& document, BlockText&& text) {
    document.text = std::move(text.text);
    document.blocks = std::move(text.blocks);
}

/// Fills in text and encoding of a file that is decoded, then looked at for its structure.
tl::expected<void, ReadError> readText(std::string_view bytes, const ReadOptions& options, Document& document) {
    auto decoded = decode(bytes, options.encoding);
    if (!decoded) {
        const bool binary = decoded.error() == DecodeError::Binary;
        const Kind kind = binary ? Kind::Binary : Kind::UnknownEncoding;
        return tl::unexpected(ReadError{kind, document.path, binary ? "" : options.encoding});
    }
    document.encoding = std::move(decoded->encoding);
    document.byteOrderMark = decoded->byteOrderMark;
    document.malformed = decoded->malformed;
    document.text = std::move(decoded->text);
    document.format = options.format.value_or(textFormatOf(document.text, document.path));
    if (document.format == Format::Markdown) document.blocks = markdownBlocks(document.text);
    if (document.format == Format::Html) {
        if (auto page = htmlPage(document.text)) {
            document.text = std::move(*page);
            return {};
        }
        auto article = htmlArticle(document.text);
        if (!article) return tl::unexpected(ReadError{Kind::Damaged, document.path, "its tags grow beyond all bounds"});
        takeBlocks(document, std::move(*article));
    }
    return {};
}

/// The same for the formats that name their own encoding.
tl::expected<void, ReadError> readPacked(std::string_view bytes, Document& document) {
    const auto damaged = [&](const std::string& detail) {
        return tl::unexpected(ReadError{Kind::Damaged, document.path, detail});
    };
    if (document.format == Format::Pdf) {
        if (!canReadPdf()) return tl::unexpected(ReadError{Kind::UnsupportedFormat, document.path, "PDF"});
        auto text = pdfText(bytes);
        if (!text) return damaged(text.error());
        document.text = std::move(*text);
        return {};
    }
    auto text = document.format == Format::Docx ? docxText(bytes) : odtText(bytes);
    if (!text) return damaged(text.error());
    takeBlocks(document, std::move(*text));
    return {};
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
    const auto format = formatOf(bytes, options);
    if (!format) return tl::unexpected(ReadError{format.error(), path, {}});
    Document document;
    document.path = path;
    document.sha256 = sha256Hex(bytes);
    document.format = *format;
    const bool packed = *format == Format::Docx || *format == Format::Odt || *format == Format::Pdf;
    const auto read = packed ? readPacked(bytes, document) : readText(bytes, options, document);
    if (!read) return tl::unexpected(read.error());
    return document;
}

tl::expected<Document, ReadError> readDocument(const std::string& path, const ReadOptions& options) {
    const auto bytes = readBytes(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return documentFromBytes(*bytes, path, options);
}

}  // namespace stet
