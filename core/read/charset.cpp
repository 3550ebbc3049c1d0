#include "read/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>

#include "read/charset_guess.h"
#include "text/unicode.h"

namespace stet {

namespace {

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
Decoded decodeMarked(std::string_view bytes, const ByteOrderMark& mark) {
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
    const Converter converter = openConverter(likelyEncoding(bytes));
    return convert(bytes, converter ? *converter : *openConverter("windows-1252"));
}

}  // namespace stet
