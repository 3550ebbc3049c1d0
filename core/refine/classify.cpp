#include "refine/classify.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string>

#include "text/folded_text.h"

namespace stet {

namespace {

constexpr std::array<std::u16string_view, 12> kNegations = {u"not",     u"no",      u"never",   u"none",
                                                            u"nobody",  u"nothing", u"without", u"nor",
                                                            u"neither", u"cannot",  u"nicht",   u"kein"};
constexpr std::array<std::u16string_view, 19> kMonths = {
    u"january",   u"february", u"march",    u"april",    u"june",     u"july",    u"august",
    u"september", u"october",  u"november", u"december", u"monday",   u"tuesday", u"wednesday",
    u"thursday",  u"friday",   u"saturday", u"sunday",   u"yesterday"};
constexpr std::array<std::u16string_view, 14> kSpeech = {u"said",      u"says",   u"told",     u"tells",   u"added",
                                                         u"according", u"stated", u"wrote",    u"claimed", u"announced",
                                                         u"argued",    u"noted",  u"reported", u"insisted"};

/// One side of a hunk, with its words read without case.
struct Words {
    std::u16string_view text;
    const std::vector<Token>& tokens;
    IndexRange range;

    std::u16string lower(uint32_t i) const {
        std::u16string word(slice(text, tokens[i].span));
        for (char16_t& c : word) c = c == u'\u2019' ? u'\'' : static_cast<char16_t>(u_tolower(c));
        return word;
    }
    template <class Predicate>
    bool any(Predicate predicate) const {
        for (uint32_t i = range.begin; i < range.end; ++i)
            if (predicate(i)) return true;
        return false;
    }
};

template <size_t N>
bool contains(const std::array<std::u16string_view, N>& list, std::u16string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isNegation(const Words& words, uint32_t i) {
    const std::u16string word = words.lower(i);
    return contains(kNegations, word) || (word.size() > 3 && word.ends_with(u"n't"));
}

bool isMark(const Words& words, uint32_t i) {
    return words.tokens[i].kind == WordKind::Punctuation;
}

/// Marks that typesetting chooses: quotation marks, dashes, ellipses.
bool isTypographic(const Words& words, uint32_t i) {
    const char16_t c = words.text[words.tokens[i].span.begin];
    return c == u'"' || c == u'\'' || c == u'\u2026' || c == u'\u00AB' || c == u'\u00BB' ||
           (c >= 0x2010 && c <= 0x2015) || (c >= 0x2018 && c <= 0x201F);
}

/// A capitalised word that does not begin its sentence and is not shouted.
bool isName(const Words& words, uint32_t i) {
    if (words.tokens[i].kind != WordKind::Word || i == 0) return false;
    const auto word = slice(words.text, words.tokens[i].span);
    if (!u_isupper(word[0])) return false;
    if (words.tokens[i - 1].kind == WordKind::Punctuation) {
        const char16_t before = words.text[words.tokens[i - 1].span.begin];
        if (before != u',' && before != u'(' && before != u'-') return false;
    }
    return word.size() > 1 && std::any_of(word.begin() + 1, word.end(), [](char16_t c) { return u_islower(c); });
}

/// True when the words of the hunk stand between an opening and a closing quotation mark.
bool insideQuotation(const Words& words) {
    bool open = false;
    for (uint32_t i = 0; i < words.range.begin && i < words.tokens.size(); ++i) {
        const char16_t c = words.text[words.tokens[i].span.begin];
        if (c == u'"') open = !open;
        if (c == u'\u201C' || c == u'\u201E' || c == u'\u00AB') open = true;
        if (c == u'\u201D' || c == u'\u00BB') open = false;
    }
    return open;
}

size_t editDistance(std::u16string_view a, std::u16string_view b) {
    std::vector<size_t> row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0]++;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

/// One word for one word, written nearly alike.
bool isSpelling(const Words& before, const Words& after) {
    if (before.range.size() != 1 || after.range.size() != 1) return false;
    if (before.tokens[before.range.begin].kind != WordKind::Word ||
        after.tokens[after.range.begin].kind != WordKind::Word)
        return false;
    const auto a = before.lower(before.range.begin);
    const auto b = after.lower(after.range.begin);
    const size_t longer = std::max(a.size(), b.size());
    return longer >= 4 && longer <= 40 && editDistance(a, b) * 4 <= longer;
}

bool equalWithoutCase(const Words& before, const Words& after) {
    if (before.range.size() != after.range.size() || before.range.empty()) return false;
    for (uint32_t k = 0; k < before.range.size(); ++k)
        if (before.lower(before.range.begin + k) != after.lower(after.range.begin + k)) return false;
    return true;
}

ClassSet roleClass(Role role) {
    ClassSet classes;
    if (role == Role::Headline) classes.insert(ChangeClass::Headline);
    if (role == Role::Byline) classes.insert(ChangeClass::Byline);
    if (role == Role::Furniture) classes.insert(ChangeClass::Furniture);
    return classes;
}

}  // namespace

ClassSet classesOfRole(Role role) {
    ClassSet classes = roleClass(role);
    if (classes.empty()) classes.insert(ChangeClass::Wording);
    return classes;
}

ClassSet classify(const LinkTokens& link, const Hunk& hunk, Role role) {
    const Words before{link.texts.before, link.tokens.before, hunk.range.before};
    const Words after{link.texts.after, link.tokens.after, hunk.range.after};
    const auto any = [&](auto predicate) {
        return before.any([&](uint32_t i) { return predicate(before, i); }) ||
               after.any([&](uint32_t i) { return predicate(after, i); });
    };
    ClassSet classes = roleClass(role);

    const auto isNoSpace = [](const Words& w, uint32_t i) { return w.tokens[i].kind != WordKind::Space; };
    if (!any(isNoSpace)) {
        classes.insert(ChangeClass::Space);
        return classes;
    }
    const auto isWord = [](const Words& w, uint32_t i) { return !isMark(w, i); };
    if (!any(isWord)) {
        classes.insert(any(isTypographic) ? ChangeClass::Typography : ChangeClass::Punctuation);
        return classes;
    }
    if (equalWithoutCase(before, after)) {
        classes.insert(ChangeClass::Case);
        return classes;
    }
    const auto isDate = [](const Words& w, uint32_t i) { return contains(kMonths, w.lower(i)); };
    const auto isNumber = [](const Words& w, uint32_t i) { return w.tokens[i].kind == WordKind::Number; };
    const auto isSpeech = [](const Words& w, uint32_t i) { return contains(kSpeech, w.lower(i)); };
    if (any(isDate))
        classes.insert(ChangeClass::Date);
    else if (any(isNumber))
        classes.insert(ChangeClass::Number);
    if (any(isNegation)) classes.insert(ChangeClass::Negation);
    if (any(isSpeech)) classes.insert(ChangeClass::Attribution);
    if (insideQuotation(before) || insideQuotation(after)) classes.insert(ChangeClass::Quotation);
    if (isSpelling(before, after))
        classes.insert(ChangeClass::Spelling);
    else if (any(isName))
        classes.insert(ChangeClass::Name);
    if (classes.empty()) classes.insert(ChangeClass::Wording);
    return classes;
}

}  // namespace stet
