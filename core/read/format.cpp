#include "read/format.h"

#include <algorithm>
#include <array>
#include <string>

namespace stet {

namespace {

/// The first bytes of files that are dropped by mistake: OLE (old .doc, encrypted .docx), RTF, pictures, archives.
constexpr std::array<std::string_view, 8> kOtherContent = {"\xD0\xCF\x11\xE0", "{\\rtf",   "\x89PNG",    "GIF8",
                                                           "\xFF\xD8\xFF",     "\x1F\x8B", "7z\xBC\xAF", "Rar!"};

char16_t lower(char16_t c) {
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c | 0x20) : c;
}

bool startsLike(std::u16string_view text, std::u16string_view head) {
    return text.size() >= head.size() &&
           std::equal(head.begin(), head.end(), text.begin(), [](char16_t a, char16_t b) { return a == lower(b); });
}

/// An HTML page begins with its doctype or its root, behind comments and an XML declaration.
bool looksLikeHtml(std::u16string_view text) {
    for (int i = 0; i < 8; ++i) {
        const size_t begin = text.find_first_not_of(u" \t\r\n\f");
        if (begin == text.npos || text[begin] != u'<') return false;
        text.remove_prefix(begin);
        for (const std::u16string_view head : {u"<!doctype html", u"<html", u"<head", u"<body"}) {
            if (startsLike(text, head)) return true;
        }
        if (!startsLike(text, u"<!--") && !startsLike(text, u"<?xml")) return false;
        const size_t end = text.find(u'>');
        if (end == text.npos) return false;
        text.remove_prefix(end + 1);
    }
    return false;
}

std::string ending(std::string_view path) {
    const size_t dot = path.find_last_of("./");
    if (dot == path.npos || path[dot] != '.') return {};
    std::string name(path.substr(dot + 1));
    for (char& c : name) c = static_cast<char>(lower(static_cast<unsigned char>(c)));
    return name;
}

}  // namespace

Content contentOf(std::string_view bytes) {
    if (bytes.starts_with("%PDF-")) return Content::Pdf;
    if (bytes.starts_with("PK\x03\x04")) {
        // The first entry of an ODF archive is its type, unpacked.
        const bool odt = bytes.substr(0, 256).find("application/vnd.oasis.opendocument.text") != bytes.npos;
        if (odt) return Content::Odt;
        return bytes.find("word/document.xml") != bytes.npos ? Content::Docx : Content::Other;
    }
    const bool other =
        std::any_of(kOtherContent.begin(), kOtherContent.end(), [&](auto m) { return bytes.starts_with(m); });
    return other ? Content::Other : Content::Text;
}

Format textFormatOf(std::u16string_view text, std::string_view path) {
    const std::string name = ending(path);
    if (name == "html" || name == "htm" || name == "xhtml" || looksLikeHtml(text)) return Format::Html;
    if (name == "md" || name == "markdown") return Format::Markdown;
    return Format::Text;
}

std::optional<Format> brokenPromise(const Document& document) {
    const std::string name = ending(document.path);
    for (const Format format : {Format::Docx, Format::Odt, Format::Pdf}) {
        if (name == toString(format) && document.format != format) return format;
    }
    return std::nullopt;
}

std::optional<Format> formatFromString(std::string_view name) {
    constexpr std::array kFormats = {Format::Text, Format::Markdown, Format::Html,
                                     Format::Docx, Format::Odt,      Format::Pdf};
    const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&](Format f) { return toString(f) == name; });
    if (found == kFormats.end()) return std::nullopt;
    return *found;
}

}  // namespace stet
