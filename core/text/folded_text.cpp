#include "text/folded_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <utility>

#include "text/hash.h"
#include "text/unicode.h"
#include "text/unit_scan.h"

namespace stet {

namespace {

constexpr char32_t kDash = U'\u2014';

bool isInvisible(char32_t c) {  // soft hyphen, zero-width space, word joiner, byte order mark
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

bool isLineEnd(char16_t c) {
    return c == u'\n' || c == u'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Letters (with their marks) and digits of scripts that part words by spaces.
bool isSpacedLetter(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    const bool unspaced = (c >= 0x0E00 && c < 0x1000) || (c >= 0x2E80 && c < 0xAC00) || (c >= 0x20000 && c < 0x40000);
    return !unspaced && (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

bool isDoubleQuote(char32_t c) {
    return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2033;
}

bool isSingleQuote(char32_t c) {
    return c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201B) || c == 0xB4 || c == 0x2BC || c == 0x2032 ||
           c == 0x2039 || c == 0x203A;
}

bool isDash(char32_t c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
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
    if (isLineEnd(c)) return m_ignore.contains(FoldClass::LineWrap);
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
    const bool hyphenated = begin > 0 && u_isalnum(around(begin - 1)) && isLineEnd(around(m_at));
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

namespace {

FoldClass classOf(std::u16string_view before, std::u16string_view after) {
    for (const char16_t c : {before.empty() ? u'\0' : before[0], after.empty() ? u'\0' : after[0]}) {
        if (isDoubleQuote(c) || isSingleQuote(c)) return FoldClass::QuoteStyle;
        if (isDash(c)) return FoldClass::DashStyle;
    }
    if (before.size() == 1 && after.size() == 1 &&
        u_foldCase(before[0], U_FOLD_CASE_DEFAULT) == u_foldCase(after[0], U_FOLD_CASE_DEFAULT))
        return FoldClass::Case;
    return FoldClass::UnicodeForm;
}

FoldClass classOfGap(std::u16string_view before, std::u16string_view after) {
    const auto wraps = [](std::u16string_view gap) {
        for (const char16_t c : gap)
            if (isLineEnd(c)) return true;
        return false;
    };
    for (const std::u16string_view gap : {before, after}) {
        for (const char16_t c : gap) {
            if (isInvisible(c)) return FoldClass::UnicodeForm;
            if (!u_isUWhiteSpace(c)) return FoldClass::Punctuation;
        }
    }
    return wraps(before) != wraps(after) ? FoldClass::LineWrap : FoldClass::Space;
}

/// Appends a difference; one that goes on from the last one joins it.
void append(FoldClass foldClass, PerSide<Span> spans, std::vector<IgnoredDifference>& differences) {
    if (!differences.empty()) {
        IgnoredDifference& last = differences.back();
        const bool goesOn = last.foldClass == foldClass && foldClass != FoldClass::Case &&
                            (last.span.before == spans.before || last.span.before.end == spans.before.begin) &&
                            (last.span.after == spans.after || last.span.after.end == spans.after.begin);
        if (goesOn) {
            last.span.before.end = spans.before.end;
            last.span.after.end = spans.after.end;
            return;
        }
    }
    differences.push_back({foldClass, spans});
}

}  // namespace

bool standsEqual(std::u16string_view before, std::u16string_view after) {
    // Of pointers, equal() makes a memcmp; the views compare one by one.
    return std::equal(before.data(), before.data() + before.size(), after.data(), after.data() + after.size());
}

void appendGapDifference(PerSide<std::u16string_view> texts, PerSide<Span> gaps,
                         std::vector<IgnoredDifference>& differences) {
    const auto before = slice(texts.before, gaps.before);
    const auto after = slice(texts.after, gaps.after);
    if (!standsEqual(before, after)) append(classOfGap(before, after), gaps, differences);
}

void appendIgnored(PerSide<std::u16string_view> texts, PerSide<Span> spans, FoldSet ignore,
                   std::vector<IgnoredDifference>& differences) {
    if (standsEqual(slice(texts.before, spans.before), slice(texts.after, spans.after))) return;
    FoldedText before(texts.before, spans.before, ignore);
    FoldedText after(texts.after, spans.after, ignore);
    while (before.next()) {
        if (!after.next() || before.value() != after.value()) return;
        appendGapDifference(texts, {before.gap(), after.gap()}, differences);
        const auto from = slice(texts.before, before.source());
        const auto to = slice(texts.after, after.source());
        if (from != to) append(classOf(from, to), {before.source(), after.source()}, differences);
    }
}

}  // namespace stet
