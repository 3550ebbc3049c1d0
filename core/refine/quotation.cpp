#include "refine/quotation.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "segment/characters.h"

namespace stet {

namespace {

bool isSingle(char16_t c) {
    return c == u'\'' || (c >= 0x2018 && c <= 0x201B) || c == 0x2039 || c == 0x203A;
}

/// A mark opens by the space before it and the word behind it, for styles differ by language: „x“, »x«, "x".
bool opens(const SideWords& words, uint32_t i) {
    const Span span = words.tokens[i].span;
    const char16_t before = span.begin > 0 ? words.text[span.begin - 1] : u' ';
    const char16_t behind = span.end < words.text.size() ? words.text[span.end] : u' ';
    if (isSpace(behind)) return isSpace(before) && words.first(i) == 0xAB;  // « x »
    if (words.first(i) == 0xBB && !isWordUnit(behind)) return false;        // « x »,
    return isSpace(before) || (!isWordUnit(before) && isWordUnit(behind));
}

}  // namespace

bool isQuotationMark(const SideWords& words, uint32_t i) {
    return words.isMark(i) && isQuotationMark(words.first(i));
}

std::vector<bool> quotedWords(const SideWords& words) {
    std::vector<bool> quoted;
    uint32_t since = 0;  // where the words begin that the next closing mark would close
    bool open = false;
    bool openSingle = false;
    const auto quote = [&](uint32_t end) {
        quoted.resize(words.tokens.size());
        std::fill(quoted.begin() + since, quoted.begin() + end, true);
    };
    for (uint32_t i = 0; i < words.tokens.size(); ++i) {
        if (!isQuotationMark(words, i)) continue;
        const bool single = isSingle(words.first(i));
        if (opens(words, i)) {
            const bool omission = single && isDigit(words.first(i + 1));  // "'90s"
            if (!open && !omission) open = true, openSingle = single, since = i + 1;
        } else if (open ? single == openSingle : since == 0 && !single) {
            quote(i);
            open = false, since = i + 1;
        }
    }
    if (open && !openSingle) quote(static_cast<uint32_t>(words.tokens.size()));
    return quoted;
}

}  // namespace stet
