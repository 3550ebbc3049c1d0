#pragma once
// JSON written as it comes: nothing is kept in memory but a small buffer.

#include <concepts>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

#include "text/span.h"

namespace stet {

/// Writes one JSON value to a stream, in UTF-8 and without white space. The caller keeps keys, values and brackets
/// paired. "<" is escaped, so that the output may stand inside a <script> of an HTML page.
class JsonWriter {
  public:
    explicit JsonWriter(std::ostream& out) : m_out(out) {}
    ~JsonWriter() { flush(); }
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view utf8);
    JsonWriter& value(std::u16string_view text);
    JsonWriter& value(double number);
    JsonWriter& value(float number);
    JsonWriter& value(std::same_as<bool> auto truth) { return raw(truth ? "true" : "false"); }  // no pointer is a bool
    JsonWriter& value(uint32_t number);
    /// [begin, end]
    JsonWriter& value(Span span) { return pair(span.begin, span.end); }
    JsonWriter& value(IndexRange range) { return pair(range.begin, range.end); }

    /// A value that is JSON already.
    JsonWriter& raw(std::string_view token);

    /// A key and its value.
    template <class T>
    JsonWriter& field(std::string_view name, const T& content) {
        return key(name).value(content);
    }

    /// Hands what is buffered to the stream.
    void flush();

  private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    JsonWriter& pair(uint32_t first, uint32_t second);
    void separate();
    void escape(char16_t ascii);
    void flushIfLarge();

    std::ostream& m_out;
    std::string m_buffer;
    bool m_comma = false;  ///< a value stands before the next one
};

}  // namespace stet
