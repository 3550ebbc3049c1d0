#include "segment/characters.h"

#include <unicode/utf16.h>

#include "text/unit_scan.h"

namespace stet {

bool isTerminator(char16_t c) {
    if (c < 0x80) return c == u'.' || c == u'!' || c == u'?';
    const int use = u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK);
    return use == U_SB_STERM || use == U_SB_ATERM || c == u'…';
}

bool isOpeningMark(char16_t c) {
    if (c < 0x80) return c == u'"' || c == u'\'' || c == u'(' || c == u'[' || c == u'{';
    return c == u'¿' || c == u'¡' || (U_GET_GC_MASK(c) & (U_GC_PS_MASK | U_GC_PI_MASK));
}

bool isClosingMark(char16_t c) {
    if (c < 0x80) return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == u'}';
    return U_GET_GC_MASK(c) & (U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK);
}

bool isQuotationMark(char16_t c) {
    static constexpr std::u16string_view kMarks = u"\"'“”„‟‘’‚«»‹›「」『』";
    return kMarks.find(c) != kMarks.npos;
}

uint32_t findTerminator(std::u16string_view text, uint32_t begin, uint32_t end) {
    const auto mayBeTerminator = [](Units c) {
        return c == Units(u'.') || c == Units(u'!') || c == Units(u'?') || c >= Units(u'\x80');
    };
    for (uint32_t at = begin;; ++at) {
        if (at == end || text[at] < 0x80) at = findUnit(text, at, end, mayBeTerminator);
        if (at == end || isTerminator(text[at])) return at;
    }
}

char32_t codePointAt(std::u16string_view text, uint32_t position) {
    const char16_t lead = text[position];
    const bool paired = U16_IS_LEAD(lead) && position + 1 < text.size() && U16_IS_TRAIL(text[position + 1]);
    return paired ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, text[position + 1])) : lead;
}

}  // namespace stet
