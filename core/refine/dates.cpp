#include "refine/dates.h"

#include <algorithm>

#include "text/ascii.h"

namespace stet {

namespace {

using Text = std::u16string_view;

/// The number that the digits at the start of `text` make, at most five of them; -1 if there are none or more.
int leadingNumber(Text text) {
    int number = 0;
    size_t digits = 0;
    while (digits < text.size() && isAsciiDigit(text[digits])) {
        if (digits == 5) return -1;
        number = number * 10 + (text[digits++] - u'0');
    }
    return digits > 0 ? number : -1;
}

/// What follows the leading digits.
Text behindDigits(Text text) {
    const auto end = std::find_if_not(text.begin(), text.end(), isAsciiDigit);
    return text.substr(static_cast<size_t>(end - text.begin()));
}

/// "7:58", "19.30h", "7pm": a clock's figures, or a number with the clock's word in it.
bool isTimeOfDay(Text word, const Vocabulary& vocabulary) {
    Text rest = behindDigits(word);
    if (leadingNumber(word) < 0 || leadingNumber(word) > 24) return false;
    if (rest.size() >= 3 && (rest[0] == u':' || rest[0] == u'h') && isAsciiDigit(rest[1]) && isAsciiDigit(rest[2]))
        return rest.size() == 3 || !isAsciiDigit(rest[3]);
    if (rest.size() >= 3 && rest[0] == u'.' && isAsciiDigit(rest[1])) rest = behindDigits(rest.substr(1));
    return !rest.empty() && vocabulary.senses(rest).has(Sense::Clock);
}

/// "2014-11-06", "11/6/2014", "6.11.2014": three numbers parted alike.
bool isWholeDate(Text word) {
    const Text second = behindDigits(word);
    if (second.size() < 4 || second.size() == word.size()) return false;
    const Text third = behindDigits(second.substr(1));
    const bool isGrouped = second.size() == 8 && third.size() == 4;  // "3.000.000"
    const char16_t parts = second[0];
    if (parts != u'-' && parts != u'/' && parts != u'.') return false;
    return third.size() >= 2 && third.size() < second.size() - 1 && third[0] == parts && !isGrouped &&
           behindDigits(third.substr(1)).empty();
}

/// "5", "5th", "1er": what a month may have beside it.
bool isDay(Text word) {
    const int number = leadingNumber(word);
    const Text rest = behindDigits(word);
    static constexpr Text kEndings[] = {u"", u"st", u"nd", u"rd", u"th", u"er", u"º", u"º", u"ª"};
    return number >= 1 && number <= 31 &&
           std::any_of(std::begin(kEndings), std::end(kEndings), [rest](Text ending) { return rest == ending; });
}

bool isYear(Text word) {
    const int number = leadingNumber(word);
    return word.size() == 4 && number >= 1500 && number < 2100;
}

/// Whether the token is a month. One that is also another word must stand as a month does: "in May", "May 5".
bool isMonth(const SideWords& words, uint32_t i) {
    const Senses senses = words.senses(i);
    if (words.vocabulary().capitalisesMonths() && !words.isCapitalised(i)) return false;
    if (senses.has(Sense::Month)) return true;
    if (!senses.has(Sense::MaybeMonth)) return false;
    const uint32_t next = words.isMark(i + 1) ? i + 2 : i + 1;  // "Mar. 5"
    if (words.is(next, WordKind::Number) || words.is(i - 1, WordKind::Number)) return true;
    const bool whole = words.word(i).size() > 3 || words.small(i) == u"may";
    return whole && words.means(i - 1, Sense::BeforeYear);
}

bool isWeekday(const SideWords& words, uint32_t i) {
    return words.means(i, Sense::Weekday) && (!words.vocabulary().capitalisesMonths() || words.isCapitalised(i));
}

/// What may stand between a day and its month: "March the 5th", "5. März", "5 de marzo".
bool joinsDay(const SideWords& words, uint32_t i) {
    static constexpr Text kJoints[] = {u".", u"the", u"of", u"de", u"do"};
    const auto joint = words.small(i);
    return std::any_of(std::begin(kJoints), std::end(kJoints), [&](Text text) { return text == joint; });
}

/// Whether a month stands beside the number at `i`.
bool isBesideMonth(const SideWords& words, uint32_t i) {
    if (isMonth(words, i - 1) || isMonth(words, i + 1)) return true;
    return (joinsDay(words, i - 1) && isMonth(words, i - 2)) || (joinsDay(words, i + 1) && isMonth(words, i + 2));
}

/// A year behind "in" or "since", a month, or the day of one: "March 5, 2014".
bool isDatedYear(const SideWords& words, uint32_t i) {
    if (isMonth(words, i - 1) || words.means(i - 1, Sense::Period) || words.means(i + 1, Sense::BehindYear))
        return true;
    const bool behindDay = words.word(i - 1) == u"," && isDay(words.word(i - 2)) && isMonth(words, i - 3);
    const bool behindMonth = words.means(i - 1, Sense::BeforeYear) && isMonth(words, i - 2);  // "mayo de 2014"
    if (behindDay || behindMonth) return true;
    const bool counts =
        words.means(i + 1, Sense::Unit) ||
        (words.is(i + 1, WordKind::Word) && words.word(i + 1).size() > 4 && words.word(i + 1).ends_with(u's'));
    return words.means(i - 1, Sense::BeforeYear) && !counts;
}

bool isDateNumber(const SideWords& words, uint32_t i) {
    const Text word = words.word(i);
    if (isWholeDate(word) || isTimeOfDay(word, words.vocabulary())) return true;
    if (words.means(i + 1, Sense::Clock)) return true;
    if (word.size() == 5 && isYear(word.substr(0, 4)) && word[4] == u's') return true;  // "1990s"
    return (isDay(word) && isBesideMonth(words, i)) || (isYear(word) && isDatedYear(words, i));
}

}  // namespace

bool isDate(const SideWords& words, uint32_t i) {
    if (words.is(i, WordKind::Number)) return isDateNumber(words, i);
    const Senses senses = words.senses(i);
    if (senses.bits == 0) return false;
    if (senses.has(Sense::Moment) || isMonth(words, i) || isWeekday(words, i)) return true;
    if (senses.has(Sense::Clock) && words.is(i - 1, WordKind::Number)) return true;
    const auto beside = [&](Sense sense) { return words.means(i - 1, sense) || words.means(i + 1, sense); };
    return (senses.has(Sense::Period) && beside(Sense::Which)) || (senses.has(Sense::Which) && beside(Sense::Period));
}

}  // namespace stet
