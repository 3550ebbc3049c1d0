#include "report/html_text.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

#include "text/unicode.h"

namespace stet {

namespace {

constexpr std::array<std::string_view, 4> kLineEnds = {"lf", "crlf", "cr", "mixed"};
constexpr std::array<std::string_view, 5> kEmbeddings = {"LRE", "RLE", "PDF", "LRO", "RLO"};
constexpr std::array<std::string_view, 4> kIsolates = {"LRI", "RLI", "FSI", "PDI"};

bool isEmbedding(char16_t c) {
    return c >= 0x202A && c <= 0x202E;
}
bool isIsolate(char16_t c) {
    return c >= 0x2066 && c <= 0x2069;
}

/// Controls that HTML cannot hold, or that reach beyond their place.
bool isShownAsControl(char16_t c) {
    if (c < 0x20) return c != u'\t' && c != u'\n';
    return (c >= 0x7F && c < 0xA0) || isEmbedding(c) || isIsolate(c) || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
}

std::string controlTitle(char16_t c) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string title = "U+";
    for (int shift = 12; shift >= 0; shift -= 4) title += kDigits[(c >> shift) & 15];
    return title;
}

std::string controlLabel(char16_t c) {
    constexpr char16_t kControlPictures = 0x2400;
    if (c < 0x20) return toUtf8(std::u16string(1, static_cast<char16_t>(kControlPictures + c)));
    if (isEmbedding(c)) return std::string(kEmbeddings[c - 0x202A]);
    if (isIsolate(c)) return std::string(kIsolates[c - 0x2066]);
    return controlTitle(c);
}

void appendControl(char16_t c, std::string& out) {
    out.append("<bdi class=\"ctl\" title=\"").append(controlTitle(c)).append("\">");
    out.append(controlLabel(c)).append("</bdi>");
}

std::string_view entityOf(char16_t c) {
    switch (c) {
        case u'&':
            return "&amp;";
        case u'<':
            return "&lt;";
        case u'>':
            return "&gt;";
        default:
            return {};
    }
}

/// True for what is written as it is.
bool isPlain(char16_t c) {
    return entityOf(c).empty() && c != u'\r' && !isShownAsControl(c);
}

}  // namespace

std::string_view toString(LineEnd lineEnd) {
    return kLineEnds[static_cast<size_t>(lineEnd)];
}

std::optional<LineEnd> lineEndFromString(std::string_view name) {
    const auto found = std::find(kLineEnds.begin(), kLineEnds.end(), name);
    if (found == kLineEnds.end()) return std::nullopt;
    return static_cast<LineEnd>(found - kLineEnds.begin());
}

LineEnd lineEndOf(std::u16string_view text) {
    size_t cr = 0, lf = 0, both = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        cr += text[i] == u'\r';
        lf += text[i] == u'\n';
        both += text[i] == u'\n' && i > 0 && text[i - 1] == u'\r';
    }
    if (cr == 0) return LineEnd::Lf;
    if (both == cr && both == lf) return LineEnd::CrLf;
    return lf == 0 ? LineEnd::Cr : LineEnd::Mixed;
}

void appendHtmlText(std::u16string_view text, LineEnd lineEnd, std::string& out) {
    for (size_t i = 0; i < text.size();) {
        const size_t begin = i;
        while (i < text.size() && isPlain(text[i])) ++i;
        if (begin < i) out += toUtf8(text.substr(begin, i - begin));
        if (i == text.size()) break;
        const char16_t c = text[i++];
        if (const auto entity = entityOf(c); !entity.empty()) {
            out += entity;
        } else if (c == u'\r' && lineEnd == LineEnd::Cr) {
            out += '\n';
        } else if (c != u'\r' || lineEnd != LineEnd::CrLf) {
            appendControl(c, out);
        }
    }
}

std::string htmlText(const std::string& utf8) {
    std::string out;
    appendHtmlText(toUtf16(utf8), LineEnd::Mixed, out);
    return out;
}

std::u16string withoutSpace(std::u16string_view text) {
    std::u16string solid;
    std::copy_if(text.begin(), text.end(), std::back_inserter(solid),
                 [](char16_t c) { return c != u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
    return solid;
}

std::optional<char16_t> controlFromTitle(std::string_view title) {
    if (title.size() != 6 || title.substr(0, 2) != "U+") return std::nullopt;
    uint16_t code = 0;
    const auto [end, error] = std::from_chars(title.data() + 2, title.data() + 6, code, 16);
    if (error != std::errc() || end != title.data() + 6) return std::nullopt;
    return static_cast<char16_t>(code);
}

std::string withoutControls(const std::string& utf8) {
    std::u16string text = toUtf16(utf8);
    for (char16_t& c : text) {
        if (isShownAsControl(c)) c = 0xFFFD;
    }
    return toUtf8(text);
}

}  // namespace stet
