#include "text/document.h"

#include <unicode/utf16.h>

#include "text/unicode.h"

namespace stet {

std::string_view toString(Format format) {
    static constexpr std::string_view kNames[] = {"text", "markdown", "html", "docx", "odt", "pdf"};
    return kNames[static_cast<int>(format)];
}

std::string_view toString(Role role) {
    static constexpr std::string_view kNames[] = {"body",  "headline", "byline",   "list-item",
                                                  "quote", "table",    "furniture"};
    return kNames[static_cast<int>(role)];
}

Document makeDocument(std::u16string text, std::string path) {
    Document document;
    for (size_t i = 0; i < text.size(); ++i) {
        if (!U16_IS_SURROGATE(text[i])) continue;
        if (U16_IS_LEAD(text[i]) && i + 1 < text.size() && U16_IS_TRAIL(text[i + 1])) {
            ++i;
        } else {
            text[i] = u'\uFFFD';
            ++document.malformed;
        }
    }
    document.sha256 = sha256Hex(toUtf8(text));
    document.text = std::move(text);
    document.path = std::move(path);
    return document;
}

}  // namespace stet
