#include "compare/word_count.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>

namespace stet {

namespace {

bool isLetter(char16_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return U16_IS_SURROGATE(c) || (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

bool isIdeograph(char16_t c) {
    return c >= 0x3040 && c < 0xA000;
}

bool joinsLetters(char16_t c) {
    return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'.' || c == u',' || c == u'\u00AD';
}

constexpr size_t kBlock = 256;  // code units; their words can be counted in a byte

/// What each character of a block is, with two characters before it: 1 or 0, so that whole vectors of them are counted.
struct Block {
    std::array<uint8_t, kBlock + 2> letter{};
    std::array<uint8_t, kBlock + 2> joins{};

    /// Returns the number of ideographs, which are words by themselves.
    uint32_t classify(std::u16string_view text) {
        char16_t all = 0;
        for (size_t i = 0; i < text.size(); ++i) {
            const char16_t c = text[i];
            all = static_cast<char16_t>(all | c);
            letter[i + 2] = (static_cast<char16_t>((c | 0x20) - 'a') < 26) | (static_cast<char16_t>(c - '0') < 10);
            joins[i + 2] = (c == '\'') | (c == '-') | (c == '.') | (c == ',');
        }
        uint32_t ideographs = 0;
        for (size_t i = 0; all >= 0x80 && i < text.size(); ++i) {
            if (text[i] < 0x80) continue;
            ideographs += isIdeograph(text[i]);
            letter[i + 2] = !isIdeograph(text[i]) && isLetter(text[i]);
            joins[i + 2] = joinsLetters(text[i]);
        }
        return ideographs;
    }

    /// Words that begin in the block: letters behind a non-letter, unless that one joins them to a letter.
    uint32_t wordsBegun(size_t size) const {
        uint8_t words = 0;
        for (size_t i = 2; i < size + 2; ++i)
            words = static_cast<uint8_t>(words + (letter[i] & ~letter[i - 1] & ~(joins[i - 1] & letter[i - 2])));
        return words;
    }
};

}  // namespace

uint32_t countWords(std::u16string_view text) {
    uint32_t words = 0;
    Block block;
    while (!text.empty()) {
        const std::u16string_view part = text.substr(0, kBlock);
        words += block.classify(part);
        words += block.wordsBegun(part.size());
        for (auto* marks : {&block.letter, &block.joins}) {
            (*marks)[0] = (*marks)[part.size()];
            (*marks)[1] = (*marks)[part.size() + 1];
        }
        text.remove_prefix(part.size());
    }
    return words;
}

}  // namespace stet
