#include "report/json_writer.h"

#include <algorithm>
#include <charconv>

#include "text/unicode.h"

namespace stet {

namespace {

constexpr size_t kBufferBytes = 1 << 16;
/// Text is converted piece by piece, never as a whole.
constexpr size_t kPieceUnits = 1 << 14;

bool needsEscape(char16_t c) {
    return c < 0x20 || c == '"' || c == '\\' || c == '<';
}

bool isLeadSurrogate(char16_t c) {
    return (c & 0xFC00) == 0xD800;
}

}  // namespace

void JsonWriter::flush() {
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
}

void JsonWriter::flushIfLarge() {
    if (m_buffer.size() >= kBufferBytes) flush();
}

void JsonWriter::separate() {
    flushIfLarge();
    if (m_comma) m_buffer += ',';
    m_comma = true;
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    m_buffer += bracket;
    m_comma = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    m_buffer += bracket;
    m_comma = true;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view token) {
    separate();
    m_buffer += token;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    value(name);
    m_buffer += ':';
    m_comma = false;
    return *this;
}

void JsonWriter::escape(char16_t ascii) {
    static constexpr char kDigits[] = "0123456789abcdef";
    switch (ascii) {
        case '"':
            m_buffer += "\\\"";
            break;
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        default:
            m_buffer += "\\u00";
            m_buffer += kDigits[ascii >> 4];
            m_buffer += kDigits[ascii & 15];
    }
}

JsonWriter& JsonWriter::value(std::string_view utf8) {
    return value(std::u16string_view(toUtf16(utf8)));
}

JsonWriter& JsonWriter::value(std::u16string_view text) {
    separate();
    m_buffer += '"';
    for (size_t i = 0; i < text.size();) {
        size_t end = i;
        const size_t limit = std::min(text.size(), i + kPieceUnits);
        while (end < limit && !needsEscape(text[end])) ++end;
        if (end == limit && end < text.size() && end > i + 1 && isLeadSurrogate(text[end - 1])) --end;
        appendUtf8(text.substr(i, end - i), m_buffer);
        if (end < limit && needsEscape(text[end])) escape(text[end++]);
        flushIfLarge();
        i = end;
    }
    m_buffer += '"';
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    char digits[32];
    return raw({digits, std::to_chars(digits, digits + sizeof digits, number).ptr});
}

JsonWriter& JsonWriter::value(float number) {
    char digits[32];
    return raw({digits, std::to_chars(digits, digits + sizeof digits, number).ptr});
}

JsonWriter& JsonWriter::value(uint32_t number) {
    char digits[32];
    return raw({digits, std::to_chars(digits, digits + sizeof digits, number).ptr});
}

JsonWriter& JsonWriter::pair(uint32_t first, uint32_t second) {
    return beginArray().value(first).value(second).endArray();
}

}  // namespace stet
