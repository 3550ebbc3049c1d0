#include "segment/lexicon.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "segment/characters.h"
#include "segment/lexicon_data.h"
#include "segment/word_list.h"

namespace stet {

namespace {

bool writesOrdinalsWithStop(std::string_view language) {
    static constexpr std::string_view kLanguages[] = {"bs", "cs", "da", "de", "et", "fi", "hr", "hu", "is",
                                                      "lb", "lv", "nb", "nn", "no", "sk", "sl", "sr", "tr"};
    return std::find(std::begin(kLanguages), std::end(kLanguages), language) != std::end(kLanguages);
}

}  // namespace

Lexicon::Lexicon(std::string_view language) : m_ordinalStops(writesOrdinalsWithStop(language)) {
    for (const WordLists& lists : wordLists()) {
        if (!lists.language.empty() && lists.language != language) continue;
        const auto abbreviate = [this](std::u16string_view list, Abbreviation kind) {
            forEachWord(list, [&](std::u16string_view word) { m_abbreviations[word] = kind; });
        };
        abbreviate(lists.number, Abbreviation::Number);
        abbreviate(lists.anywhere, Abbreviation::Anywhere);
        abbreviate(lists.inside, Abbreviation::Inside);
        abbreviate(lists.time, Abbreviation::Time);
        forEachWord(lists.starters, [this](std::u16string_view word) { m_starters.insert(word); });
        forEachWord(lists.afterTime, [this](std::u16string_view word) { m_afterTime.insert(word); });
        forEachWord(lists.leading, [this](std::u16string_view word) { m_leading.insert(word); });
        forEachWord(lists.speech, [this](std::u16string_view word) { m_speech.insert(word); });
    }
}

const Lexicon& Lexicon::of(std::string_view language) {
    static std::mutex mutex;
    static std::map<std::string, Lexicon, std::less<>> lexicons;
    const std::string_view code = language == "und" || language.empty() ? "en" : language;
    const std::lock_guard lock(mutex);
    const auto found = lexicons.find(code);
    return found != lexicons.end() ? found->second : lexicons.emplace(code, Lexicon(code)).first->second;
}

Abbreviation Lexicon::abbreviation(std::u16string_view word) const {
    auto found = m_abbreviations.find(word);
    if (found == m_abbreviations.end() && word.size() > 1 && std::all_of(word.begin(), word.end(), isCapital)) {
        std::u16string titled(word);
        std::transform(titled.begin() + 1, titled.end(), titled.begin() + 1, toSmall);
        found = m_abbreviations.find(titled);
    }
    return found == m_abbreviations.end() ? Abbreviation::None : found->second;
}

}  // namespace stet
