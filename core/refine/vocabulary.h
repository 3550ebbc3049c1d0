#pragma once
// What words mean to the tellers of change classes, by language.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "align/interner.h"
#include "segment/lexicon.h"

namespace stet {

/// One thing that a word can mean.
enum class Sense : uint32_t {
    Negation = 1 << 0,      ///< "not", "didn't", "without"
    Month = 1 << 1,         ///< "April"
    MaybeMonth = 1 << 2,    ///< also another word, or a name: "May", "March", "Jan"
    Weekday = 1 << 3,       ///< "Monday"
    Moment = 1 << 4,        ///< "yesterday", "noon"
    Clock = 1 << 5,         ///< behind a number: "p.m.", "Uhr"
    Period = 1 << 6,        ///< "week", "year": a date with a `Which` beside it
    Which = 1 << 7,         ///< "last", "next"
    BeforeYear = 1 << 8,    ///< "in", "since"
    BehindYear = 1 << 21,   ///< "году", "年"
    Saying = 1 << 9,        ///< "said": always tells who speaks
    Telling = 1 << 10,      ///< "added", "noted": tells who speaks beside a quotation, or before "that"
    Conjunction = 1 << 11,  ///< "that", behind a verb of saying
    Pronoun = 1 << 12,      ///< "he", "she"
    Determiner = 1 << 13,   ///< "the", "a"
    Title = 1 << 14,        ///< before a name, with or without a stop: "Mr"
    NumberWord = 1 << 15,   ///< "two", "million"
    MaybeNumber = 1 << 16,  ///< "one", "first": a number where it takes the place of one
    Unit = 1 << 17,         ///< "percent", "dollars", "people": behind numbers
    Leading = 1 << 18,      ///< another word must follow: "the", "and", "with"
    Coupling = 1 << 19,     ///< couples what stands before and behind to one phrase: "of"
    Joining = 1 << 20,      ///< begins what is added to a list: "and", "or"
};

/// The senses of one word.
struct Senses {
    uint32_t bits = 0;
    constexpr bool has(Sense sense) const { return (bits & static_cast<uint32_t>(sense)) != 0; }
};

/// Words of one language. They are asked for in small letters with straight apostrophes.
class Vocabulary {
  public:
    /// The words of the language with ISO 639 code `language`; of English where there are none. Lives for ever.
    static const Vocabulary& of(std::string_view language);

    /// ISO 639.
    std::string_view language() const { return m_language; }

    Senses senses(std::u16string_view word) const;

    /// Whether a number word, and something more, is what `word` consists of: "forty-one", "tenant".
    bool beginsAsNumber(std::u16string_view word) const;

    /// The figure for "two" to "twenty"; -1 for other words.
    int valueOf(std::u16string_view word) const;

    /// Whether months and weekdays are written with a capital.
    bool capitalisesMonths() const { return m_capitalMonths; }

    /// Whether every noun is, so that a capital alone makes no name.
    bool capitalisesNouns() const { return m_capitalNouns; }

  private:
    explicit Vocabulary(std::string_view language);

    struct Entry {
        uint32_t senses = 0;
        int16_t value = -1;
    };
    std::string_view m_language;  ///< of the lists
    std::unordered_map<std::u16string_view, Entry> m_words;
    std::vector<std::u16string_view> m_numberWords;
    const Lexicon& m_lexicon;
    bool m_capitalMonths = false;
    bool m_capitalNouns = false;
};

/// The senses of the words of one comparison, each looked up once.
class WordSenses {
  public:
    /// `vocabulary` must outlive the object.
    explicit WordSenses(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    const Vocabulary& vocabulary() const { return m_vocabulary; }
    /// `id` is that of `word`, which stands as it is in its text.
    Senses of(TokenId id, std::u16string_view word) { return {known(id, word) & ~(kKnown | kBeginsAsNumber)}; }
    /// Of a word without senses: whether it begins as a number does.
    bool beginsAsNumber(TokenId id, std::u16string_view word) { return (known(id, word) & kBeginsAsNumber) != 0; }

  private:
    static constexpr uint32_t kKnown = 1u << 31;
    static constexpr uint32_t kBeginsAsNumber = 1u << 30;
    uint32_t known(TokenId id, std::u16string_view word);

    const Vocabulary& m_vocabulary;
    std::vector<uint32_t> m_known;  ///< by id: the senses, with the two bits above
};

/// In small letters, with straight apostrophes, without soft hyphens and line ends: as a vocabulary is asked.
std::u16string smallLetters(std::u16string_view word);

}  // namespace stet
