#include "page/seam_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string>

#include "page/page_header.h"
#include "text/ascii.h"

namespace stet {

namespace {

using View = std::u16string_view;

bool isAny(char16_t c, View set) {
    return set.find(c) != View::npos;
}

bool isAlphanumeric(char16_t c) {
    return c < 0x80 ? isAsciiLetter(c) || isAsciiDigit(c) : u_isalnum(c);
}

/// The small letter for `c`.
char16_t small(char16_t c) {
    if (c < 0x80) return isAsciiLetter(c) ? c | 0x20 : c;
    return static_cast<char16_t>(u_tolower(c));
}

constexpr View kStops = u".!?\u2026\u3002";
constexpr View kClosers = u")]}\"'\u201D\u2019\u00BB";
constexpr View kQuotes = u"\"'\u201C\u2018\u00AB\u201E\u201D";
constexpr View kBullets = u"\u2022\u2013\u2014-*\u00B7\u25AA\u25CF";

bool isAbbreviation(View word) {
    static constexpr auto kKnown = std::to_array<View>(
        {u"mr",  u"mrs", u"ms",   u"dr",  u"gen",  u"sen", u"sens",   u"rep", u"reps", u"gov",  u"lt",
         u"col", u"sgt", u"capt", u"maj", u"adm",  u"st",  u"jr",     u"sr",  u"prof", u"rev",  u"vs",
         u"etc", u"inc", u"corp", u"co",  u"ltd",  u"no",  u"jan",    u"feb", u"mar",  u"apr",  u"jun",
         u"jul", u"aug", u"sept", u"sep", u"oct",  u"nov", u"dec",    u"e.g", u"i.e",  u"u.s",  u"u.k",
         u"u.n", u"d.c", u"a.m",  u"p.m", u"ph.d", u"al",  u"approx", u"art", u"sec",  u"para", u"fig"});
    if (word.empty() || word.back() != u'.') return false;
    word.remove_suffix(1);
    while (!word.empty() && isAny(word.front(), u"(\u201C\"'[")) word.remove_prefix(1);
    std::u16string lower;
    for (const char16_t c : word) lower += small(c);
    if (std::find(kKnown.begin(), kKnown.end(), lower) != kKnown.end()) return true;
    if (word.size() == 1) return u_isalpha(word[0]);
    for (size_t i = 0; i < word.size(); ++i) {  // dotted letters: J.R
        if (i % 2 == 0 ? !u_isalpha(word[i]) : word[i] != u'.') return false;
    }
    return word.size() % 2 == 1;
}

/// "1." "12)" "(a)" "iv." "1.2.3" "•": at most five characters of number or letter with a mark behind, or a bullet.
bool isEnumerator(View word) {
    if (word.size() == 1) return isAny(word[0], kBullets);
    const bool opened = word.front() == u'(';
    if (opened) word.remove_prefix(1);
    if (word.empty() || word.size() > 8) return false;
    const bool marked = isAny(word.back(), u".):");
    const View body = marked ? word.substr(0, word.size() - 1) : word;
    if (body.empty()) return false;
    const bool digits = std::all_of(body.begin(), body.end(), [](char16_t c) { return u_isdigit(c) || c == u'.'; });
    const auto dots = std::count(body.begin(), body.end(), u'.');
    if (digits && u_isdigit(body[0])) return (marked && body.size() <= 3) || (dots > 0 && marked) || dots > 1;
    if (!marked || word.back() == u':') return false;
    if (body.size() == 1)
        return u_islower(body[0]) || (opened && u_isalpha(body[0])) || (word.back() == u')' && u_isalpha(body[0]));
    return std::all_of(body.begin(), body.end(), [](char16_t c) { return isAny(c, u"ivx"); });
}

bool isLink(View word) {
    if (word.size() < 2) return false;
    if (word.starts_with(u"http") || word.starts_with(u"www.") || word.find(u"://") != View::npos) return true;
    if ((word[0] == u'#' || word[0] == u'@') && u_isalpha(word[1])) return true;
    const size_t at = word.find(u'@');
    return at != View::npos && at > 0 && word.find(u'.', at) != View::npos;
}

bool isYear(View word) {
    return word.size() == 4 && (word.starts_with(u"19") || word.starts_with(u"20")) && u_isdigit(word[2]) &&
           u_isdigit(word[3]);
}

EndClass endClassOf(View word) {
    if (isLink(word)) return EndClass::Link;
    if (isEnumerator(word)) return EndClass::Enumerator;
    if (isAbbreviation(word)) return EndClass::Abbreviation;
    if (isYear(word)) return EndClass::Year;
    const char16_t last = word.back();
    if (isAny(last, kStops)) return EndClass::Sentence;
    if (last == u':') return EndClass::Colon;
    if (last == u';') return EndClass::Semicolon;
    if (last == u',') return EndClass::Comma;
    if (isAny(last, kClosers)) {
        size_t at = word.size();
        while (at > 0 && isAny(word[at - 1], kClosers)) --at;
        return at > 0 && isAny(word[at - 1], kStops) ? EndClass::Quoted : EndClass::ClosingMark;
    }
    if (u_isdigit(last)) return EndClass::Number;
    return u_isalpha(last) || last > 0x2FF ? EndClass::Word : EndClass::Other;
}

StartClass startClassOf(View word) {
    if (isLink(word)) return StartClass::Link;
    if (isEnumerator(word)) return StartClass::Enumerator;
    const char16_t first = word.front();
    if (isAny(first, kQuotes)) return StartClass::Quote;
    if (first == u'(' || first == u'[') return StartClass::Bracket;
    if (u_isdigit(first) || first == u'$' || first == u'\u20AC' || first == u'\u00A3') return StartClass::Digit;
    if (u_isupper(first)) {
        const bool lower = std::any_of(word.begin(), word.end(), [](char16_t c) { return u_islower(c); });
        return lower || word.size() == 1 ? StartClass::Capital : StartClass::AllCapitals;
    }
    if (u_islower(first)) return StartClass::Lower;
    return StartClass::Other;
}

void countMarks(View word, SeamWord& out) {
    const auto bump = [](int8_t& value, int by) { value = static_cast<int8_t>(std::clamp(value + by, -100, 100)); };
    for (const char16_t c : word) {
        if (c == u'\u201C') bump(out.curly, 1);
        if (c == u'\u201D') bump(out.curly, -1);
        if (c == u'(' || c == u'[') bump(out.brackets, 1);
        if (c == u')' || c == u']') bump(out.brackets, -1);
        if (c == u'"') bump(out.straight, 1);
    }
}

uint16_t enumeratorNumber(View word) {
    uint32_t number = 0;
    for (const char16_t c : word.substr(word.front() == u'(' ? 1 : 0)) {
        if (!u_isdigit(c) || number > 999) break;
        number = number * 10 + static_cast<uint32_t>(u_charDigitValue(c));
    }
    return static_cast<uint16_t>(number);
}

SeamWord wordAt(View line, uint32_t begin, uint32_t end) {
    const View word = line.substr(begin, end - begin);
    SeamWord out;
    out.begin = begin;
    out.end = end;
    out.id = wordId(word);
    out.letters = static_cast<uint16_t>(std::min<std::ptrdiff_t>(
        std::count_if(word.begin(), word.end(), [](char16_t c) { return isAlphanumeric(c); }), 1000));
    out.endClass = endClassOf(word);
    out.startClass = startClassOf(word);
    if (out.startClass == StartClass::Enumerator) out.number = enumeratorNumber(word);
    countMarks(word, out);
    return out;
}

}  // namespace

std::string_view toString(EndClass c) {
    static constexpr std::string_view kNames[] = {"sentence", "quoted", "abbreviation", "enumerator", "link",
                                                  "year",     "colon",  "semicolon",    "comma",      "closing mark",
                                                  "number",   "word",   "other"};
    return kNames[static_cast<int>(c)];
}

std::string_view toString(StartClass c) {
    static constexpr std::string_view kNames[] = {"enumerator", "link",         "quote", "bracket", "digit",
                                                  "capital",    "all capitals", "lower", "other"};
    return kNames[static_cast<int>(c)];
}

uint32_t wordId(View word) {
    uint32_t hash = 2166136261u;  // FNV-1a
    bool any = false;
    for (const char16_t c : word) {
        if (!isAlphanumeric(c) && !U16_IS_SURROGATE(c)) continue;
        hash = (hash ^ small(c)) * 16777619u;
        any = true;
    }
    return any ? std::max(hash, 1u) : 0;
}

std::vector<SeamWord> seamWords(View line) {
    const bool spaced = line.find_first_of(u" \t") != View::npos;
    const auto parts = [&](char16_t c) { return spaced ? c == u' ' || c == u'\t' : isPageSpace(c); };
    std::vector<SeamWord> words;
    const auto length = static_cast<uint32_t>(line.size());
    for (uint32_t i = 0; i < length;) {
        uint32_t end = i;
        while (end < length && !parts(line[end])) ++end;
        if (end > i) words.push_back(wordAt(line, i, end));
        i = end + 1;
    }
    return words;
}

}  // namespace stet
