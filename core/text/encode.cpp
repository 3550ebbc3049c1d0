#include "text/encode.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <array>
#include <memory>

#include "text/unicode.h"

namespace stet {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// Null when ICU does not know the charset. Stops at characters that have no bytes, and at those that only would go
/// in and not come out again.
Converter openConverter(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.c_str(), &status), ucnv_close);
    if (!converter) return converter;
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFallback(converter.get(), false);
    return converter;
}

std::optional<std::string> convert(std::u16string_view text, UConverter& converter) {
    std::string bytes;
    const char16_t* from = text.data();
    std::array<char, 1 << 14> buffer;
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        char* to = buffer.data();
        ucnv_fromUnicode(&converter, &to, buffer.data() + buffer.size(), &from, text.data() + text.size(), nullptr,
                         true, &status);
        bytes.append(buffer.data(), to);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status)) return std::nullopt;
    return bytes;
}

}  // namespace

std::optional<std::string> encode(std::u16string_view text, const std::string& encoding, bool byteOrderMark) {
    std::u16string marked;
    if (byteOrderMark) {
        marked = u'\uFEFF' + std::u16string(text);
        text = marked;
    }
    if (encoding == "UTF-8") return toUtf8(text);
    const Converter converter = openConverter(encoding);
    if (!converter) return std::nullopt;
    return convert(text, *converter);
}

}  // namespace stet
