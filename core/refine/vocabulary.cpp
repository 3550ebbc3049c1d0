#include "refine/vocabulary.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "refine/vocabulary_data.h"
#include "segment/characters.h"
#include "segment/word_list.h"

namespace stet {

namespace {

const SenseLists& listsOf(std::string_view language) {
    const auto all = senseLists();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SenseLists& lists) { return lists.language == language; });
    return found == all.end() ? all.front() : *found;
}

}  // namespace

Vocabulary::Vocabulary(std::string_view language)
    : m_language(language),
      m_lexicon(Lexicon::of(language)),
      m_capitalMonths(language == "en" || language == "de"),
      m_capitalNouns(language == "de") {
    const SenseLists& lists = listsOf(language);
    const std::pair<std::u16string_view, Sense> senses[] = {
        {lists.negation, Sense::Negation},
        {lists.month, Sense::Month},
        {lists.weekday, Sense::Weekday},
        {lists.title, Sense::Title},
        {lists.maybeMonth, Sense::MaybeMonth},
        {lists.moment, Sense::Moment},
        {lists.clock, Sense::Clock},
        {lists.period, Sense::Period},
        {lists.which, Sense::Which},
        {lists.beforeYear, Sense::BeforeYear},
        {lists.behindYear, Sense::BehindYear},
        {lists.saying, Sense::Saying},
        {lists.telling, Sense::Telling},
        {lists.conjunction, Sense::Conjunction},
        {lists.pronoun, Sense::Pronoun},
        {lists.determiner, Sense::Determiner},
        {lists.numberWord, Sense::NumberWord},
        {lists.maybeNumber, Sense::MaybeNumber},
        {lists.unit, Sense::Unit},
        {lists.coupling, Sense::Coupling},
        {lists.joining, Sense::Joining},
    };
    for (const auto& [list, sense] : senses)
        forEachWord(list, [this, sense = sense](std::u16string_view word) {
            m_words[word].senses |= static_cast<uint32_t>(sense);
        });
    int16_t value = 0;
    forEachWord(lists.counting, [&](std::u16string_view word) {
        const Sense sense = value < 2 ? Sense::MaybeNumber : Sense::NumberWord;
        m_words[word].senses |= static_cast<uint32_t>(sense);
        m_words[word].value = value++;
    });
    constexpr auto kNumber = static_cast<uint32_t>(Sense::NumberWord) | static_cast<uint32_t>(Sense::MaybeNumber);
    for (const auto& [word, entry] : m_words)
        if ((entry.senses & kNumber) != 0) m_numberWords.push_back(word);
}

const Vocabulary& Vocabulary::of(std::string_view language) {
    static std::mutex mutex;
    static std::map<std::string_view, Vocabulary> made;  // by the names in the lists
    const std::string_view known = listsOf(language).language;
    const std::lock_guard lock(mutex);
    const auto found = made.find(known);
    return found != made.end() ? found->second : made.emplace(known, Vocabulary(known)).first->second;
}

Senses Vocabulary::senses(std::u16string_view word) const {
    const auto found = m_words.find(word);
    Senses senses{found == m_words.end() ? uint32_t{0} : found->second.senses};
    const bool denies = word.size() > 3 && (word.ends_with(u"n't") || word.starts_with(u"n'"));  // "didn't", "n'est"
    if (denies) senses.bits |= static_cast<uint32_t>(Sense::Negation);
    if (m_lexicon.isLeading(word)) senses.bits |= static_cast<uint32_t>(Sense::Leading);
    return senses;
}

bool Vocabulary::beginsAsNumber(std::u16string_view word) const {
    return std::any_of(m_numberWords.begin(), m_numberWords.end(), [word](std::u16string_view number) {
        return word.size() > number.size() && word.starts_with(number);
    });
}

int Vocabulary::valueOf(std::u16string_view word) const {
    const auto found = m_words.find(word);
    return found == m_words.end() ? -1 : found->second.value;
}

uint32_t WordSenses::known(TokenId id, std::u16string_view word) {
    if (m_known.size() <= id) m_known.resize(id + 1024);
    uint32_t& known = m_known[id];
    if (known == 0) {
        const std::u16string small = smallLetters(word);
        known = m_vocabulary.senses(small).bits;
        if (known == 0 && m_vocabulary.beginsAsNumber(small)) known = kBeginsAsNumber;
        known |= kKnown;
    }
    return known;
}

std::u16string smallLetters(std::u16string_view word) {
    std::u16string small;
    for (const char16_t c : word) {
        const bool passedOver = c == 0xAD || isLineEnd(c);
        if (!passedOver) small += c == u'\u2019' ? u'\'' : toSmall(c);
    }
    return small;
}

}  // namespace stet
