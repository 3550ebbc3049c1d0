#include "read/charset.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "text/unicode.h"

namespace stet {

namespace {

/// Enough of a text to judge it by.
constexpr size_t kSampleBytes = 1 << 16;

struct Mark {
    std::string_view bytes;
    const char* encoding;
};
/// The longer marks stand first: UTF-32LE begins like UTF-16LE.
constexpr std::array<Mark, 5> kMarks = {{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                         {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                         {{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                         {{"\xFF\xFE", 2}, "UTF-16LE"},
                                         {{"\xFE\xFF", 2}, "UTF-16BE"}}};

std::optional<Mark> markOf(std::string_view bytes) {
    const auto found =
        std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& m) { return bytes.starts_with(m.bytes); });
    if (found == kMarks.end()) return std::nullopt;
    return *found;
}

/// UTF-16 without a mark: the zero bytes of its ASCII characters are many and all stand on one side.
const char* unmarkedUtf16(std::string_view bytes) {
    if (bytes.size() % 2 != 0) return nullptr;
    std::array<size_t, 2> zeros = {};
    const std::string_view sample = bytes.substr(0, kSampleBytes);
    for (size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0';
    const size_t enough = sample.size() / 4 + 1;
    if (zeros[0] == 0 && zeros[1] >= enough) return "UTF-16LE";
    if (zeros[1] == 0 && zeros[0] >= enough) return "UTF-16BE";
    return nullptr;
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !(byte >= '\b' && byte <= '\r') && byte != 0x1B;
}

/// No text of any 8-bit charset has zero bytes or many control characters.
bool looksBinary(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, kSampleBytes);
    if (sample.find('\0') != sample.npos) return true;
    return static_cast<size_t>(std::count_if(sample.begin(), sample.end(), isControl)) > sample.size() / 20;
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// Typographic marks that all windows-125x charsets have in the same place. A text whose only foreign bytes are these
/// gives uchardet nothing to judge a language by.
bool onlyTypographicMarks(std::string_view bytes) {
    constexpr std::string_view kShared =
        "\x80\x82\x84\x85\x8B\x91\x92\x93\x94\x95\x96\x97\x99\x9B\xA0\xA9\xAB\xAD\xAE\xB0\xB7\xBB";
    return std::all_of(bytes.begin(), bytes.end(),
                       [&](char c) { return isAscii(c) || kShared.find(c) != kShared.npos; });
}

std::string guessEncoding(std::string_view bytes) {
    const auto first = std::find_if_not(bytes.begin(), bytes.end(), isAscii);
    const size_t skip = std::min<size_t>(static_cast<size_t>(first - bytes.begin()), bytes.size());
    const size_t lead = std::min<size_t>(skip, 256);  // a few words before it
    const std::string_view sample = bytes.substr(skip - lead, 16 * kSampleBytes);
    if (onlyTypographicMarks(sample)) return "windows-1252";
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    // ISO-8859-1 has control codes where windows-1252 has quotation marks: everybody means the latter.
    return name.empty() || name == "ASCII" || name == "ISO-8859-1" ? "windows-1252" : name;
}

/// ICU's own callback may substitute U+001A and does not count.
void U_CALLCONV countReplacement(const void* context, UConverterToUnicodeArgs* arguments, const char*, int32_t,
                                 UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;
    *status = U_ZERO_ERROR;
    constexpr UChar kReplacement = 0xFFFD;
    ucnv_cbToUWriteUChars(arguments, &kReplacement, 1, 0, status);
    ++*static_cast<uint32_t*>(const_cast<void*>(context));
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// Null when ICU does not know the charset.
Converter openConverter(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    return {ucnv_open(encoding.c_str(), &status), ucnv_close};
}

std::string standardName(const UConverter& converter) {
    UErrorCode status = U_ZERO_ERROR;
    const char* const name = ucnv_getName(&converter, &status);
    for (const char* standard : {"MIME", "IANA"}) {  // IANA's own preference may be "ISO_8859-1:1987"
        if (const char* preferred = ucnv_getStandardName(name, standard, &status)) return preferred;
    }
    return name;
}

Decoded decodeUtf8(std::string_view bytes) {
    Decoded decoded;
    decoded.text = toUtf16(bytes, &decoded.malformed);
    decoded.encoding = "UTF-8";
    return decoded;
}

Decoded convert(std::string_view bytes, UConverter& converter) {
    Decoded decoded;
    decoded.encoding = standardName(converter);
    if (decoded.encoding == "UTF-8") return decodeUtf8(bytes);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(&converter, countReplacement, &decoded.malformed, nullptr, nullptr, &status);
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    std::array<char16_t, 1 << 13> buffer;
    do {
        status = U_ZERO_ERROR;
        char16_t* to = buffer.data();
        ucnv_toUnicode(&converter, &to, buffer.data() + buffer.size(), &from, end, nullptr, true, &status);
        decoded.text.append(buffer.data(), to);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return decoded;
}

/// Decodes what follows a mark.
Decoded decodeMarked(std::string_view bytes, const Mark& mark) {
    Decoded decoded = convert(bytes.substr(mark.bytes.size()), *openConverter(mark.encoding));
    decoded.byteOrderMark = true;
    return decoded;
}

/// The mark is taken off when it is one of the named charset: "UTF-16" may have either.
tl::expected<Decoded, DecodeError> decodeNamed(std::string_view bytes, const std::string& encoding) {
    const Converter converter = openConverter(encoding);
    if (!converter) return tl::unexpected(DecodeError::UnknownEncoding);
    const auto mark = markOf(bytes);
    if (mark && std::string_view(mark->encoding).starts_with(standardName(*converter)))
        return decodeMarked(bytes, *mark);
    return convert(bytes, *converter);
}

/// A broken byte in a text that is UTF-8 everywhere else does not make it another charset.
bool mostlyUtf8(const Decoded& decoded) {
    const auto foreign = static_cast<size_t>(
        std::count_if(decoded.text.begin(), decoded.text.end(), [](char16_t c) { return c >= 0x80; }));
    return foreign >= size_t{decoded.malformed} * 10;
}

}  // namespace

tl::expected<Decoded, DecodeError> decode(std::string_view bytes, const std::string& encoding) {
    if (encoding != "auto") return decodeNamed(bytes, encoding);
    if (const auto mark = markOf(bytes)) return decodeMarked(bytes, *mark);
    if (const char* utf16 = unmarkedUtf16(bytes)) {
        Decoded decoded = convert(bytes, *openConverter(utf16));
        if (decoded.malformed == 0) return decoded;
    }
    if (looksBinary(bytes)) return tl::unexpected(DecodeError::Binary);
    Decoded decoded = decodeUtf8(bytes);
    if (decoded.malformed == 0 || mostlyUtf8(decoded)) return decoded;
    const Converter converter = openConverter(guessEncoding(bytes));
    return convert(bytes, converter ? *converter : *openConverter("windows-1252"));
}

}  // namespace stet
