#include "refine/figures.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <charconv>

#include "refine/number_sum.h"
#include "refine/spelled_numbers.h"
#include "text/ascii.h"

namespace stet {

namespace {

using Text = std::u16string_view;

constexpr uint32_t kMostTokens = 20;  ///< no number of people has more words

/// Whether the mark at `k` parts groups of three digits: "1,000".
bool partsGroups(Text word, size_t k) {
    if ((word[k] != u',' && word[k] != u'.') || k == 0) return false;
    const Text rest = word.substr(k + 1);
    const auto end = std::find_if_not(rest.begin(), rest.end(), isAsciiDigit);
    return end - rest.begin() == 3;
}

/// "5 percent", "5 per cent", "5 Prozent".
bool isBeforePercent(const SideWords& words, uint32_t i) {
    static constexpr Text kPercent[] = {u"percent", u"pct", u"prozent", u"procent", u"cent", u"cento", u"ciento"};
    const auto next = words.means(i + 2, Sense::Unit) && words.small(i + 1) != u"percent" ? i + 2 : i + 1;
    const auto small = words.small(next);
    return std::any_of(std::begin(kPercent), std::end(kPercent), [&](Text word) { return small == word; });
}

/// The number that the token at `i` is by itself.
std::optional<Figure> figureOfToken(const SideWords& words, uint32_t i) {
    const bool digits = words.is(i, WordKind::Number);
    const Senses senses = words.senses(i);
    const bool known = senses.has(Sense::NumberWord) || senses.has(Sense::MaybeNumber);
    if (!digits && !known && !words.beginsAsNumber(i)) return std::nullopt;
    const auto small = words.small(i);
    Figure figure{{}, digits || senses.has(Sense::NumberWord)};
    const Vocabulary& vocabulary = words.vocabulary();
    const double count = senses.has(Sense::NumberWord) ? countOf(small, vocabulary) : vocabulary.valueOf(small);
    if (known && count >= 0) {
        if (count == 1 && words.means(i + 1, Sense::Coupling)) return std::nullopt;
        figure.value = inFigures(count);
    } else if (digits || known) {
        for (size_t k = 0; k < small.size(); ++k)
            if (!partsGroups(small, k)) figure.value += small[k];
    } else if (const auto spelled = spelledNumber(small, vocabulary)) {
        figure = {spelled->figures, spelled->counts};
    } else {
        return std::nullopt;
    }
    return figure;
}

/// What the token at `i` adds to a number of several; 0 when nothing.
double countAt(const SideWords& words, uint32_t i) {
    const auto figure = figureOfToken(words, i);
    if (!figure) return 0;
    std::string digits;
    for (const char16_t c : figure->value) digits += c == u',' ? '.' : c < 0x80 ? static_cast<char>(c) : '?';
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

/// The "a" of "a hundred".
bool standsForOne(const SideWords& words, uint32_t i) {
    static constexpr Text kOnes[] = {u"a", u"ein", u"eine", u"einer", u"un", u"une", u"una", u"een", u"um"};
    if (!words.means(i, Sense::Determiner) || !words.means(i + 1, Sense::NumberWord) || countAt(words, i + 1) < 100)
        return false;
    const auto small = words.small(i);
    return std::any_of(std::begin(kOnes), std::end(kOnes), [&](Text one) { return small == one; });
}

/// "and" inside a number.
bool isJoint(const SideWords& words, uint32_t i) {
    static constexpr Text kJoints[] = {u"and", u"et", u"y", u"e", u"en"};
    if (!words.means(i, Sense::Joining)) return false;
    const auto small = words.small(i);
    return std::any_of(std::begin(kJoints), std::end(kJoints), [&](Text joint) { return small == joint; });
}

/// What the tokens from `first` to before `end` count together, and how many of them do.
std::pair<NumberSum, uint32_t> sumOf(const SideWords& words, uint32_t first, uint32_t end) {
    NumberSum sum;
    uint32_t behind = first;
    for (uint32_t k = first; k < std::min(end, first + kMostTokens); ++k) {
        if (k > first && isJoint(words, k)) continue;
        const double count = countAt(words, k);
        if (k > first && (words.is(k, WordKind::Number) || (words.is(first, WordKind::Number) && count < 100))) break;
        if (!sum.add(count)) break;
        behind = k + 1;
    }
    return {sum, behind - first};
}

/// A number that the tokens from `i` on make together: "three hundred", "2.5 million", "twenty one", "a hundred".
std::optional<Figure> figureOfTokens(const SideWords& words, uint32_t i, uint32_t end) {
    const auto counts = [&](uint32_t k) {
        return words.is(k, WordKind::Number) || words.means(k, Sense::NumberWord) || words.means(k, Sense::MaybeNumber);
    };
    if (i + 1 >= end || !(counts(i + 1) || words.means(i + 1, Sense::Joining))) return std::nullopt;
    const uint32_t one = standsForOne(words, i) ? 1 : 0;
    if (one == 0 && !counts(i)) return std::nullopt;
    const auto [sum, tokens] = sumOf(words, i + one, end);
    if (one + tokens < 2) return std::nullopt;
    return Figure{inFigures(sum.value()), true, one + tokens};
}

}  // namespace

std::optional<Figure> figureAt(const SideWords& words, uint32_t i, uint32_t end) {
    auto figure = figureOfTokens(words, i, end);
    if (!figure) figure = figureOfToken(words, i);
    if (figure && isBeforePercent(words, i + figure->tokens - 1)) figure->value += u'%';
    return figure;
}

}  // namespace stet
