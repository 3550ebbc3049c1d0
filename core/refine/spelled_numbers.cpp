#include "refine/spelled_numbers.h"

#include <unicode/rbnf.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <unordered_map>

namespace stet {

namespace {

constexpr int kOrdinal = 0;
constexpr size_t kLongest = 60;  ///< code units; no word of people is longer

/// The numbers that a language writes as one word, and the words for hundred to billion, in every gender and case, with
/// what they are worth.
class OneWordNumbers {
  public:
    explicit OneWordNumbers(const std::string& language) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language.c_str()), status);
        for (int32_t rules = 0; U_SUCCESS(status) && rules < format.getNumberOfRuleSetNames(); ++rules) {
            const icu::UnicodeString name = format.getRuleSetName(rules);
            const bool ordinal = name.startsWith(u"%spellout-ordinal");
            if (!ordinal && !name.startsWith(u"%spellout-cardinal")) continue;
            const auto add = [&](int number) {
                icu::UnicodeString word;
                icu::FieldPosition nowhere;
                format.format(number, name, word, nowhere, status);
                word.findAndReplace(u"\u00AD", u"");
                const bool oneWord = word.indexOf(u' ') < 0;
                const std::u16string_view letters(word.getBuffer(), static_cast<size_t>(word.length()));
                const int value = ordinal ? kOrdinal : number;
                if (oneWord) this->add(letters, value);
                return oneWord;
            };
            for (int number = 21; number <= 100; ++number) add(number);
            const bool joinsHundreds = add(101);
            for (int number = joinsHundreds ? 102 : 200; number < 1000; number += joinsHundreds ? 1 : 100) add(number);
            if (!ordinal) addScales(format, name);
        }
    }

    /// Made when first asked for: that takes milliseconds.
    static const OneWordNumbers& of(const std::string& language) {
        static std::mutex mutex;
        static std::map<std::string, OneWordNumbers> made;
        const std::lock_guard lock(mutex);
        return made.try_emplace(language, language).first->second;
    }

    std::optional<double> valueOf(std::u16string_view word) const {
        const auto found = m_values.find(std::u16string(word));
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    void add(std::u16string_view word, double value) {
        m_values.emplace(word, value);
        for (const std::u16string_view more : {u"einhundert", u"eintausend"})  // most say less
            if (word.starts_with(more)) m_values.emplace(word.substr(3), value);
    }

    /// "million" and "millions" are the last words of one, two and five of them, unless these are one word.
    void addScales(const icu::RuleBasedNumberFormat& format, const icu::UnicodeString& rules) {
        UErrorCode status = U_ZERO_ERROR;
        for (const double scale : {1e2, 1e3, 1e6, 1e9, 1e12}) {
            for (const int count : {1, 2, 5}) {
                icu::UnicodeString words;
                icu::FieldPosition nowhere;
                format.format(count * scale, rules, words, nowhere, status);
                const std::u16string small = smallLetters({words.getBuffer(), static_cast<size_t>(words.length())});
                const size_t space = small.rfind(u' ');
                if (space == small.npos)
                    add(small, count * scale);
                else
                    add(small.substr(space + 1), scale);
            }
        }
    }

    std::unordered_map<std::u16string, double> m_values;
};

}  // namespace

std::u16string inFigures(double value) {
    const std::string digits = std::to_string(std::llround(value));
    return {digits.begin(), digits.end()};
}

double countOf(std::u16string_view word, const Vocabulary& vocabulary) {
    if (const int counted = vocabulary.valueOf(word); counted >= 0) return counted;
    const double value = OneWordNumbers::of(std::string(vocabulary.language())).valueOf(word).value_or(kOrdinal);
    return value > kOrdinal ? value : -1;
}

std::optional<SpelledNumber> spelledNumber(std::u16string_view word, const Vocabulary& vocabulary) {
    if (word.size() > kLongest || !vocabulary.beginsAsNumber(word)) return std::nullopt;
    const OneWordNumbers& numbers = OneWordNumbers::of(std::string(vocabulary.language()));
    if (const auto value = numbers.valueOf(word)) {
        const bool ordinal = *value == kOrdinal;
        return SpelledNumber{ordinal ? std::u16string(word) : inFigures(*value), !ordinal};
    }
    for (size_t hyphen = word.rfind(u'-'); hyphen != word.npos && hyphen > 0; hyphen = word.rfind(u'-', hyphen - 1)) {
        const std::u16string_view begin = word.substr(0, hyphen);
        const double value = std::max<double>(vocabulary.valueOf(begin), numbers.valueOf(begin).value_or(0));
        if (value > 1) return SpelledNumber{inFigures(value).append(word.substr(hyphen)), false};
    }
    return std::nullopt;
}

}  // namespace stet
