#include "refine/spelling.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <utility>

namespace stet {

namespace {

constexpr size_t kShortest = 4;      ///< letters; shorter words are too near to one another
constexpr size_t kLongest = 40;      ///< code units
constexpr size_t kLongWord = 7;      ///< letters from which on one vowel for another is a slip and no other form
constexpr size_t kVeryLongWord = 8;  ///< letters from which on two slips are believed

using Pair = std::pair<std::u16string_view, std::u16string_view>;

/// Spellings and common slips that letters alone do not tell from other words.
constexpr Pair kVariants[] = {
    {u"grey", u"gray"},
    {u"tyre", u"tire"},
    {u"kerb", u"curb"},
    {u"cheque", u"check"},
    {u"plough", u"plow"},
    {u"programme", u"program"},
    {u"catalogue", u"catalog"},
    {u"dialogue", u"dialog"},
    {u"then", u"than"},
    {u"their", u"there"},
    {u"their", u"they're"},
    {u"there", u"they're"},
    {u"your", u"you're"},
    {u"affect", u"effect"},
    {u"lose", u"loose"},
    {u"to", u"too"},
    {u"principal", u"principle"},
    {u"teh", u"the"},
    {u"jewellery", u"jewelry"},
    {u"sceptical", u"skeptical"},
    {u"ok", u"okay"},
    {u"adn", u"and"},
    {u"moustache", u"mustache"},
    {u"pyjamas", u"pajamas"},
    {u"mould", u"mold"},
    {u"seit", u"seid"},
};

/// Ends of words that another form of the word has instead; one may be empty.
constexpr Pair kInflections[] = {
    {u"", u"s"},    {u"", u"es"},     {u"", u"ed"},       {u"", u"d"},        {u"", u"ing"},  {u"", u"ly"},
    {u"", u"er"},   {u"", u"r"},      {u"", u"n"},        {u"", u"en"},       {u"", u"e"},    {u"", u"em"},
    {u"", u"a"},    {u"", u"o"},      {u"", u"y"},        {u"", u"t"},        {u"", u"te"},   {u"", u"ten"},
    {u"", u"i"},    {u"", u"al"},     {u"", u"st"},       {u"s", u"d"},       {u"d", u"r"},   {u"s", u"r"},
    {u"e", u"ing"}, {u"y", u"ies"},   {u"y", u"ied"},     {u"ed", u"ing"},    {u"es", u"ed"}, {u"s", u"ing"},
    {u"e", u"en"},  {u"e", u"er"},    {u"er", u"en"},     {u"a", u"o"},       {u"as", u"os"}, {u"e", u"a"},
    {u"e", u"es"},  {u"man", u"men"}, {u"draw", u"drew"}, {u"come", u"came"}, {u"t", u"ce"},  {u"n", u"s"},
    {u"n", u"r"},   {u"m", u"n"},     {u"m", u"s"},       {u"en", u"t"},      {u"t", u"s"},   {u"er", u"ing"},
    {u"i", u"e"},   {u"é", u"er"},    {u"e", u"ly"},      {u"i", u"o"},       {u"te", u"t"},  {u"en", u"ten"},
    {u"e", u"te"},  {u"d", u"n"},     {u"ent", u"ence"},
};

bool isVowel(char16_t c) {
    return std::u16string_view(u"aeiouy").find(c) != std::u16string_view::npos;
}

/// Letters and digits alone, without accents: "co-öperate" and "cooperate" become one.
std::u16string bareLetters(std::u16string_view word) {
    std::u16string bare;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFDInstance(status);
    for (const char16_t c : word) {
        if (c == u'ß') {
            bare += u"ss";
        } else if (c < 0x80 || !u_isalnum(c)) {
            if (u_isalnum(c)) bare += c;
        } else {
            icu::UnicodeString parts;
            const bool composed = U_SUCCESS(status) && form->getDecomposition(c, parts);
            bare += composed ? parts[0] : c;
        }
    }
    return bare;
}

bool isVariant(std::u16string_view a, std::u16string_view b) {
    return std::any_of(std::begin(kVariants), std::end(kVariants),
                       [&](const Pair& pair) { return pair == Pair(a, b) || pair == Pair(b, a); });
}

/// Whether the words differ at their ends as two forms of one word do.
bool isInflection(std::u16string_view a, std::u16string_view b) {
    const auto isPair = [](std::u16string_view x, std::u16string_view y, const Pair& ends) {
        return x.ends_with(ends.first) && y.ends_with(ends.second) &&
               x.substr(0, x.size() - ends.first.size()) == y.substr(0, y.size() - ends.second.size());
    };
    return std::any_of(std::begin(kInflections), std::end(kInflections),
                       [&](const Pair& ends) { return isPair(a, b, ends) || isPair(b, a, ends); });
}

/// The words without their common head and tail.
struct Middle {
    std::u16string_view before;
    std::u16string_view after;
    size_t head = 0;
};

Middle middleOf(std::u16string_view a, std::u16string_view b) {
    size_t head = 0;
    while (head < std::min(a.size(), b.size()) && a[head] == b[head]) ++head;
    a.remove_prefix(head), b.remove_prefix(head);
    while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
    return {a, b, head};
}

/// Whether one letter for another is a matter of spelling.
bool isAlike(char16_t a, char16_t b, size_t letters) {
    if (isVowel(a) && isVowel(b)) return letters >= kLongWord;
    static constexpr Pair kAlike[] = {{u"s", u"z"}, {u"s", u"c"}, {u"c", u"k"}, {u"m", u"n"}, {u"t", u"d"}};
    const std::u16string_view x(&a, 1), y(&b, 1);
    return std::any_of(std::begin(kAlike), std::end(kAlike),
                       [&](const Pair& pair) { return pair == Pair(x, y) || pair == Pair(y, x); });
}

/// Whether the words differ by one letter in a way that pens slip, and not in the first.
bool isOneSlip(std::u16string_view a, std::u16string_view b) {
    const auto [from, to, head] = middleOf(a, b);
    if (head == 0) return false;
    if (from.size() == 2 && to.size() == 2) return from[0] == to[1] && from[1] == to[0];
    if (from.size() + to.size() == 1) return true;
    return from.size() == 1 && to.size() == 1 && isAlike(from[0], to[0], std::min(a.size(), b.size()));
}

/// What is left of a word without vowels and doubled letters.
std::u16string skeletonOf(std::u16string_view word) {
    std::u16string skeleton;
    for (const char16_t c : word)
        if (!isVowel(c) && (skeleton.empty() || skeleton.back() != c)) skeleton += c;
    return skeleton;
}

/// Whether nothing but vowels and doubled letters differ, in two places at most.
bool isTwoSlips(std::u16string_view a, std::u16string_view b) {
    if (std::min(a.size(), b.size()) < kVeryLongWord || a[0] != b[0] || skeletonOf(a) != skeletonOf(b)) return false;
    const auto [from, to, head] = middleOf(a, b);
    return from.size() <= 5 && to.size() <= 5 && std::max(a.size(), b.size()) - std::min(a.size(), b.size()) <= 2;
}

}  // namespace

bool isSpellingOf(std::u16string_view before, std::u16string_view after) {
    if (before.empty() || after.empty() || std::max(before.size(), after.size()) > kLongest) return false;
    if (isVariant(before, after)) return true;
    const std::u16string a = bareLetters(before);
    const std::u16string b = bareLetters(after);
    if (a == b) return !a.empty();
    if (std::min(a.size(), b.size()) < kShortest || isInflection(a, b)) return false;
    return isOneSlip(a, b) || isTwoSlips(a, b);
}

}  // namespace stet
