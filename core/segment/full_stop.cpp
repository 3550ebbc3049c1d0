#include "segment/full_stop.h"

#include <algorithm>

#include "segment/characters.h"

namespace stet {

namespace {

constexpr uint32_t kLongestToken = 32;
constexpr uint32_t kFrontedUnits = 40;  // "Shortly before 5 a.m." at the start of a sentence
constexpr int kFrontedWords = 4;

bool isTokenUnit(char16_t c) {
    return isWordUnit(c) || c == u'.' || c == u'°' || c == u'-';
}

/// The word before a stop, with the stops inside it: "U.S" of "U.S.".
std::u16string_view tokenBefore(std::u16string_view text, const FullStop& stop) {
    uint32_t begin = stop.position;
    const uint32_t least = std::max(stop.sentence, stop.position - std::min(stop.position, kLongestToken));
    while (begin > least && isTokenUnit(text[begin - 1])) --begin;
    while (begin < stop.position && !isWordUnit(text[begin])) ++begin;
    return text.substr(begin, stop.position - begin);
}

/// Whether the word before `token` starts with a small letter: "plan" of "plan B".
bool followsSmallWord(std::u16string_view text, const FullStop& stop, std::u16string_view token) {
    auto end = static_cast<uint32_t>(token.data() - text.data());
    while (end > stop.sentence && isSpace(text[end - 1])) --end;
    uint32_t begin = end;
    while (begin > stop.sentence && end - begin < kLongestToken && isWordUnit(text[begin - 1])) --begin;
    return begin < end && isSmall(text[begin]);
}

bool isNumber(std::u16string_view token) {
    return std::all_of(token.begin(), token.end(), isDigit);
}

/// Whether `token` is letters parted by stops, none longer than three: "U.S", "p.m", "т.е".
bool isAcronym(std::u16string_view token) {
    size_t letters = 0;
    bool stops = false;
    for (const char16_t c : token) {
        stops |= c == u'.';
        letters = c == u'.' ? 0 : letters + 1;
        if (letters > 3 || isDigit(c)) return false;
    }
    return stops && letters > 0;
}

/// Whether the sentence so far only says when: "At 5 a.m.", "Shortly before 5 a.m.".
bool isFrontedTime(std::u16string_view text, const FullStop& stop) {
    if (stop.position - stop.sentence > kFrontedUnits) return false;
    const auto spaces = std::count_if(text.begin() + stop.sentence, text.begin() + stop.position, isSpace);
    return spaces < kFrontedWords && isCapital(text[stop.sentence]);
}

/// A single letter is an initial, unless it names a thing ("plan B. The") or is the pronoun ("you and I. Did").
bool letterEndsSentence(std::u16string_view text, const FullStop& stop, std::u16string_view letter,
                        const Lexicon& lexicon) {
    if (!isCapital(letter[0])) return true;
    if (!followsSmallWord(text, stop, letter)) return false;
    return letter == u"I" || lexicon.startsSentences(wordAt(text, stop.next));
}

bool isRomanNumeral(std::u16string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char16_t c) {
        return std::u16string_view(u"IVXLCDM").find(c) != std::u16string_view::npos;
    });
}

}  // namespace

std::u16string_view wordAt(std::u16string_view text, uint32_t begin) {
    size_t end = begin;
    while (end < text.size() && end - begin < kLongestToken && isWordUnit(text[end])) ++end;
    return text.substr(begin, end - begin);
}

bool isCamelCase(std::u16string_view text, uint32_t position) {
    return position + 2 < text.size() && isCapital(text[position + 1]) && isSmall(text[position + 2]);
}

bool endsSentence(std::u16string_view text, const FullStop& stop, const Lexicon& lexicon) {
    const std::u16string_view token = tokenBefore(text, stop);
    const std::u16string_view next = wordAt(text, stop.next);
    const bool starter = lexicon.startsSentences(next);
    if (token.empty()) return true;
    const bool atStart = token.data() == text.data() + stop.sentence;
    if (isNumber(token)) {
        if (atStart && token.size() <= 3) return false;
        return !(lexicon.hasOrdinalStops() && token.size() <= 2 && !starter);
    }
    switch (lexicon.abbreviation(token)) {
        case Abbreviation::Inside:
            return false;
        case Abbreviation::Anywhere:
            return starter;
        case Abbreviation::Number:
            return !isDigit(text[stop.next]) && !isRomanNumeral(next);
        case Abbreviation::Time:
            return !lexicon.followsTime(next) && !isFrontedTime(text, stop);
        case Abbreviation::None:
            break;
    }
    if (token.size() == 1) return !atStart && letterEndsSentence(text, stop, token, lexicon);
    return starter || !isAcronym(token);
}

}  // namespace stet
