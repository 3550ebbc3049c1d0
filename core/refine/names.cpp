#include "refine/names.h"

#include "refine/dates.h"

namespace stet {

namespace {

constexpr uint32_t kTitleWord = 4;     ///< letters; shorter words stay small in titles
constexpr uint32_t kFewestWords = 3;   ///< words that must be seen to call a sentence a title
constexpr size_t kLongestAcronym = 6;  ///< letters

/// Words that have a capital for another reason than being a name: "I", "I'm".
bool isPlainCapital(const SideWords& words, uint32_t i) {
    const auto word = words.word(i);
    return word == u"I" || word.starts_with(u"I'") || word.starts_with(u"I’") || word.size() == 1;
}

/// "A" in "John A. Smith".
bool isInitial(const SideWords& words, uint32_t i) {
    return words.word(i).size() == 1 && words.word(i + 1) == u"." && words.isCapitalised(i - 1);
}

}  // namespace

Capitals capitalsOf(const SideWords& words) {
    uint32_t seen = 0;
    uint32_t capital = 0;
    for (uint32_t i = 1; i < words.tokens.size(); ++i) {
        if (!words.is(i, WordKind::Word) || words.tokens[i].span.size() < kTitleWord || words.isStart(i)) continue;
        ++seen;
        capital += words.isCapitalised(i);
    }
    const bool most = words.vocabulary().capitalisesNouns() ? capital == seen : 4 * capital > 3 * seen;
    return seen >= kFewestWords && most ? Capitals::All : Capitals::Sentence;
}

bool isName(const SideWords& words, uint32_t i) {
    if (!words.isCapitalised(i) || isDate(words, i)) return false;
    if (isInitial(words, i)) return true;
    if (isPlainCapital(words, i)) return false;
    if (words.means(i, Sense::NumberWord)) return false;  // "Millionen"
    if (words.isShouted(i)) return words.word(i).size() <= kLongestAcronym;
    const auto isBeside = [&](uint32_t k) {
        return words.isCapitalised(k) && !words.isShouted(k) && !words.means(k, Sense::Determiner) && !isDate(words, k);
    };
    if (words.isStart(i)) return isBeside(i + 1) && !words.vocabulary().capitalisesNouns() && words.senses(i).bits == 0;
    return !words.vocabulary().capitalisesNouns() || isBeside(i + 1) || (isBeside(i - 1) && !words.isStart(i - 1));
}

}  // namespace stet
