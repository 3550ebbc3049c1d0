#include "compare/word_count.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>

namespace stet {

namespace {

constexpr std::array<bool, 128> kLetters = [] {
    std::array<bool, 128> letters{};
    for (size_t c = 0; c < letters.size(); ++c)
        letters[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letters;
}();

bool isLetter(char16_t c) {
    if (c < 0x80) return kLetters[c];
    return U16_IS_SURROGATE(c) || (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

bool isIdeograph(char16_t c) {
    return c >= 0x3040 && c < 0xA000;
}

bool joinsLetters(char16_t c) {
    return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'.' || c == u',' || c == u'\u00AD';
}

}  // namespace

uint32_t countWords(std::u16string_view text) {
    uint32_t words = 0;
    bool inside = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char16_t c = text[i];
        if (c < 0x80 && kLetters[c]) {
            words += !inside;
            inside = true;
        } else if (isIdeograph(c)) {
            ++words;
            inside = false;
        } else if (isLetter(c)) {
            words += !inside;
            inside = true;
        } else {
            inside = inside && joinsLetters(c) && i + 1 < text.size() && isLetter(text[i + 1]);
        }
    }
    return words;
}

}  // namespace stet
