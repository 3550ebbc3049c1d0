#include "text/folded_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <utility>

#include "text/hash.h"
#include "text/styled_marks.h"
#include "text/unicode.h"
#include "text/unit_scan.h"

namespace stet {

namespace {

constexpr char32_t kDash = U'\u2014';

/// Letters (with their marks) and digits of scripts that part words by spaces.
bool isSpacedLetter(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    const bool unspaced = (c >= 0x0E00 && c < 0x1000) || (c >= 0x2E80 && c < 0xAC00) || (c >= 0x20000 && c < 0x40000);
    return !unspaced && (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

}  // namespace

std::u16string_view FoldedText::plainRun() {
    if (!m_plain || m_pendingCount > 0 || m_at == m_end || !readsAsItself(m_text[m_at])) return {};
    const auto joins = [](Units c) { return c == Units(u' ') || c == Units(u'\'') || c == Units(u'-'); };
    const auto isLetter = [](Units c) {
        return (c | Units(0x20)) - Units(u'a') < Units(26) || c - Units(u'0') < Units(10);
    };
    const auto standsOut = [&](uint32_t at) {  // joints do, but between letters or digits
        const Units c = unitsAt(m_text, at);
        const auto between = isLetter(unitsAt(m_text, at - 1)) && isLetter(unitsAt(m_text, at + 1));
        return c - Units(u' ') > Units(u'~' - u' ') || c == Units(u'`') || (joins(c) && !between);
    };
    uint32_t end = findPlace(m_at + 1, m_end, standsOut);
    while (m_text[end - 1] == u' ') --end;  // the letter after it is outside
    m_afterLetter = kPlain[m_text[end - 1]] == kLetter;
    return slice(m_text, {std::exchange(m_at, end), end});
}

bool FoldedText::isGap(char16_t c) const {
    if (c > 0x20 && c < 0x7F) return m_ignore.contains(FoldClass::Punctuation) && u_ispunct(c);
    if (isLineBreak(c)) return m_ignore.contains(FoldClass::LineWrap);
    if (u_isUWhiteSpace(c)) return m_ignore.contains(FoldClass::Space);
    if (isInvisible(c)) return m_ignore.contains(FoldClass::UnicodeForm);
    return m_ignore.contains(FoldClass::Punctuation) && u_ispunct(c);
}

bool FoldedText::nextFolded() {
    if (m_pendingCount > 0) {
        m_value = m_pending[--m_pendingCount];
        m_gap = {m_source.end, m_source.end};
        return true;
    }
    m_gap.begin = m_at;
    bool visibleGap = false;
    for (; m_at < m_end && isGap(m_text[m_at]); ++m_at) visibleGap |= !isInvisible(m_text[m_at]);
    m_gap.end = m_at;
    if (m_at == m_end) return false;

    m_source.begin = m_at;
    char32_t c = m_text[m_at++];
    if (U16_IS_LEAD(c) && m_at < m_end) c = U16_GET_SUPPLEMENTARY(c, m_text[m_at++]);
    const bool letter = isSpacedLetter(c);
    m_value = fold(c);
    if (visibleGap && letter && m_afterLetter) m_value |= kGapBefore;
    m_afterLetter = letter;
    m_source.end = m_at;
    return true;
}

char32_t FoldedText::fold(char32_t c) {
    if (c >= 0x80 || kPlain[c] < kMark) {
        if (isDoubleQuote(c) || isSingleQuote(c))
            c = foldQuote(c);
        else if (isDash(c))
            c = foldDash(c);
        else if (c >= 0xC0)
            c = foldForm(c);
        else if (u_isUWhiteSpace(static_cast<UChar32>(c)))
            c = m_ignore.contains(FoldClass::LineWrap) ? U' ' : c;
    }
    return m_ignore.contains(FoldClass::Case)
               ? static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT))
               : c;
}

char32_t FoldedText::foldQuote(char32_t c) {
    if (!m_ignore.contains(FoldClass::QuoteStyle)) return c;
    if (isDoubleQuote(c)) return U'"';
    const bool doubled = m_at < m_end && m_text[m_at] == c && (c == U'\'' || c == U'`');  // ``typewriter quotes''
    m_at += doubled;
    return doubled ? U'"' : U'\'';
}

/// A dash with a space or nothing beside it, a doubled hyphen and an em dash are dashes; a mark between two characters
/// is a hyphen ("U.S.-Iran", "10–20").
char32_t FoldedText::foldDash(char32_t c) {
    if (!m_ignore.contains(FoldClass::DashStyle)) return c;
    const uint32_t begin = m_source.begin;
    while (c == U'-' && m_at < m_end && m_text[m_at] == u'-') ++m_at;
    if (m_at - begin > 1 || c == 0x2014 || c == 0x2015) return kDash;
    const bool inside = begin > 0 && !u_isUWhiteSpace(around(begin - 1)) && !u_isUWhiteSpace(around(m_at));
    const bool hyphenated = begin > 0 && u_isalnum(around(begin - 1)) && isLineBreak(around(m_at));
    const bool sign = c != 0x2013 && u_isdigit(around(m_at));
    return inside || hyphenated || sign ? U'-' : kDash;
}

char32_t FoldedText::foldForm(char32_t c) {
    if (!m_ignore.contains(FoldClass::UnicodeForm)) return c;
    if (c >= 0x3400 && c < 0xA000) return c;
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;  // full-width ASCII
    const bool ligature = (c >= 0xFB00 && c <= 0xFB06) || c == 0x2026;
    if (!ligature && u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NFD_QUICK_CHECK) == UNORM_YES) return c;

    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form =
        ligature ? icu::Normalizer2::getNFKDInstance(status) : icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || !form->getDecomposition(static_cast<UChar32>(c), parts) || parts.isEmpty()) return c;
    const int32_t count = std::min<int32_t>(parts.countChar32(), static_cast<int32_t>(m_pending.size()));
    for (int32_t i = count; i > 0; --i)
        m_pending[m_pendingCount++] = static_cast<char32_t>(parts.char32At(parts.moveIndex32(0, i - 1)));
    return m_pending[--m_pendingCount];
}

namespace {

/// Appends the folded form of a span: equal strings for spans that read alike, and for no others.
void appendForm(std::u16string_view text, Span span, FoldSet ignore, std::u16string& form) {
    const bool spacesAreGaps = ignore.contains(FoldClass::Space) && ignore.contains(FoldClass::LineWrap);
    const char16_t gap = spacesAreGaps ? u' ' : char16_t{0xDC00};  // what is no character of the text
    FoldedText folded(text, span, ignore);
    for (form += folded.plainRun(); folded.next(); form += folded.plainRun()) {
        if (folded.value() & FoldedText::kGapBefore) form += gap;
        appendCharacter(folded.value() & ~FoldedText::kGapBefore, form);
    }
}

}  // namespace

uint64_t foldedHash(std::u16string_view text, Span span, FoldSet ignore) {
    thread_local std::u16string form;  // kept for its memory
    form.clear();
    appendForm(text, span, ignore, form);
    return hashOf(form);
}

uint64_t foldedWordHash(std::u16string_view text, Span word, FoldSet ignore) {
    if (ignore.contains(FoldClass::Case) || ignore.contains(FoldClass::Punctuation))
        return foldedHash(text, word, ignore);
    const std::u16string_view letters = slice(text, word);
    const bool plain = std::all_of(letters.begin(), letters.end(), FoldedText::readsAsItself);
    return plain ? hashOf(letters) : foldedHash(text, word, ignore);
}

}  // namespace stet
