#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "segment/characters.h"
#include "segment/compound_word.h"
#include "segment/lines.h"
#include "segment/segmentation.h"

namespace stet {

namespace {

struct CloseIterator {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

constexpr uint32_t kWindow = 1u << 20;  // code units that ICU is given at once

WordKind kindOf(char32_t first, int32_t status) {
    if (status >= UBRK_WORD_LETTER) return WordKind::Word;
    if (status >= UBRK_WORD_NUMBER) return WordKind::Number;
    const uint32_t category = U_GET_GC_MASK(static_cast<UChar32>(first));
    if (category & (U_GC_L_MASK | U_GC_M_MASK)) return WordKind::Word;
    return category & U_GC_P_MASK ? WordKind::Punctuation : WordKind::Symbol;
}

/// Where ICU's part of the text ends: at a line end, or behind a space where no word of ICU's scripts goes on. What it
/// is given must not hang on how lines are wrapped.
uint32_t icuEnd(std::u16string_view text, uint32_t begin, uint32_t end) {
    bool afterSpace = false;
    for (uint32_t i = begin; i < end; ++i) {
        const bool goesOn = isWordUnit(text[i]) && !isSpacedUnit(text[i]);
        if (isLineEnd(text[i]) || (afterSpace && !goesOn)) return i;
        if (i - begin >= kWindow && !U16_IS_TRAIL(text[i])) return i;
        afterSpace = isSpace(text[i]);
    }
    return end;
}

}  // namespace

struct WordBreaker::Impl {
    std::unique_ptr<UBreakIterator, CloseIterator> iterator;

    /// Appends the words that ICU finds in `part`.
    void append(std::u16string_view text, Span part, std::vector<Word>& words) {
        UErrorCode status = U_ZERO_ERROR;
        UBreakIterator* const breaks = iterator.get();
        ubrk_setText(breaks, text.data() + part.begin, static_cast<int32_t>(part.size()), &status);
        uint32_t begin = part.begin;
        for (int32_t next = ubrk_next(breaks); next != UBRK_DONE; next = ubrk_next(breaks)) {
            const uint32_t end = part.begin + static_cast<uint32_t>(next);
            while (begin < end && isSpace(text[begin])) ++begin;  // a mark may sit on a space
            if (begin < end)
                words.push_back({{begin, end}, kindOf(codePointAt(text, begin), ubrk_getRuleStatus(breaks))});
            begin = end;
        }
    }
};

WordBreaker::WordBreaker(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const std::string locale(language == "und" ? "" : language);
    std::unique_ptr<UBreakIterator, CloseIterator> iterator(ubrk_open(UBRK_WORD, locale.c_str(), nullptr, 0, &status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no rules for words: its data is missing");
    m_impl = new Impl{std::move(iterator)};
}

WordBreaker::~WordBreaker() {
    delete m_impl;
}

WordBreaker::WordBreaker(WordBreaker&& other) noexcept : m_impl(std::exchange(other.m_impl, nullptr)) {}

WordBreaker& WordBreaker::operator=(WordBreaker&& other) noexcept {
    std::swap(m_impl, other.m_impl);
    return *this;
}

void WordBreaker::append(std::u16string_view text, Span span, std::vector<Word>& words) {
    for (uint32_t at = span.begin; (at = skipSpace(text, at, span.end)) < span.end;) {
        const Word word = readCompoundWord(text, at, span.end);
        if (!word.span.empty()) {
            words.push_back(word);
            at = word.span.end;
        } else {
            const uint32_t end = icuEnd(text, at, span.end);
            m_impl->append(text, {at, end}, words);
            at = end;
        }
    }
}

}  // namespace stet
