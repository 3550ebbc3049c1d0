#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <stdexcept>
#include <utility>

#include "segment/characters.h"
#include "segment/lines.h"
#include "segment/segmentation.h"

namespace stet {

struct WordBreaker::Impl {
    UBreakIterator* iterator = nullptr;
};

namespace {

WordKind kindOf(std::u16string_view word, int32_t status) {
    if (status >= UBRK_WORD_LETTER) return WordKind::Word;
    if (status >= UBRK_WORD_NUMBER) return WordKind::Number;
    const auto c =
        word.size() > 1 && U16_IS_SURROGATE(word[0]) ? U16_GET_SUPPLEMENTARY(word[0], word[1]) : UChar32(word[0]);
    return u_ispunct(c) ? WordKind::Punctuation : WordKind::Symbol;
}

}  // namespace

WordBreaker::WordBreaker(std::string_view language) : m_impl(new Impl) {
    UErrorCode status = U_ZERO_ERROR;
    const std::string locale = language == "und" ? std::string() : std::string(language);
    m_impl->iterator = ubrk_open(UBRK_WORD, locale.c_str(), nullptr, 0, &status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no word rules");
}

WordBreaker::~WordBreaker() {
    if (m_impl) ubrk_close(m_impl->iterator);
    delete m_impl;
}

WordBreaker::WordBreaker(WordBreaker&& other) noexcept : m_impl(std::exchange(other.m_impl, nullptr)) {}

WordBreaker& WordBreaker::operator=(WordBreaker&& other) noexcept {
    std::swap(m_impl, other.m_impl);
    return *this;
}

void WordBreaker::append(std::u16string_view text, Span span, std::vector<Word>& words) {
    UErrorCode status = U_ZERO_ERROR;
    const std::u16string_view window = slice(text, span);
    ubrk_setText(m_impl->iterator, window.data(), static_cast<int32_t>(window.size()), &status);
    int32_t begin = ubrk_first(m_impl->iterator);
    for (int32_t end; (end = ubrk_next(m_impl->iterator)) != UBRK_DONE; begin = end) {
        if (isSpace(window[static_cast<size_t>(begin)])) continue;
        const Span word{span.begin + static_cast<uint32_t>(begin), span.begin + static_cast<uint32_t>(end)};
        words.push_back({word, kindOf(slice(text, word), ubrk_getRuleStatus(m_impl->iterator))});
    }
}

}  // namespace stet
