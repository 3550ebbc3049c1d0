#include "text/unicode.h"

#include <openssl/evp.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "text/long_memory.h"

namespace stet {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

void appendCharacter(char32_t c, std::string& out) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Text is nearly all ASCII, which is copied this many units at a time.
constexpr size_t kChunk = 1024;

/// Copies the leading ASCII units and gives their number. Whole blocks first: these the compiler makes vector code of.
template <class From, class To>
size_t copyAscii(const From* from, size_t size, To* to) {
    constexpr size_t kBlock = 16;
    size_t i = 0;
    for (; i + kBlock <= size; i += kBlock) {
        From any = 0;
        for (size_t k = 0; k < kBlock; ++k) any |= from[i + k];
        if (any >= 0x80) break;
        for (size_t k = 0; k < kBlock; ++k) to[i + k] = static_cast<To>(from[i + k]);
    }
    for (; i < size && from[i] < 0x80; ++i) to[i] = static_cast<To>(from[i]);
    return i;
}

}  // namespace

void appendCharacter(char32_t c, std::u16string& out) {
    if (c > 0xFFFF) out += static_cast<char16_t>(U16_LEAD(c));
    out += static_cast<char16_t>(c > 0xFFFF ? U16_TRAIL(c) : c);
}

std::string toUtf8(std::u16string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    appendUtf8(text, out);
    return out;
}

void appendUtf8(std::u16string_view text, std::string& out) {
    std::array<char, kChunk> ascii;
    for (size_t i = 0; i < text.size();) {
        const size_t count = copyAscii(text.data() + i, std::min(text.size() - i, kChunk), ascii.data());
        out.append(ascii.data(), count);
        i += count;
        while (i < text.size() && text[i] >= 0x80) {
            UChar32 c = 0;
            U16_NEXT_OR_FFFD(text.data(), i, text.size(), c);
            appendCharacter(static_cast<char32_t>(c), out);
        }
    }
}

std::u16string toUtf16(std::string_view utf8, uint32_t* malformed) {
    std::u16string out;
    out.reserve(utf8.size());  // never more units than bytes
    preferLargePages(out.data(), utf8.size() * sizeof(char16_t));
    const auto* const bytes = reinterpret_cast<const uint8_t*>(utf8.data());
    std::array<char16_t, kChunk> ascii;
    uint32_t replaced = 0;
    for (size_t i = 0; i < utf8.size();) {
        const size_t count = copyAscii(bytes + i, std::min(utf8.size() - i, kChunk), ascii.data());
        out.append(ascii.data(), count);
        i += count;
        while (i < utf8.size() && bytes[i] >= 0x80) {
            UChar32 c = 0;
            U8_NEXT(bytes, i, utf8.size(), c);
            replaced += c < 0;
            appendCharacter(c < 0 ? kReplacement : static_cast<char32_t>(c), out);
        }
    }
    if (malformed) *malformed = replaced;
    return out;
}

std::string sha256Hex(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < length; ++i) {
        hex += kDigits[digest[i] >> 4];
        hex += kDigits[digest[i] & 15];
    }
    return hex;
}

}  // namespace stet
