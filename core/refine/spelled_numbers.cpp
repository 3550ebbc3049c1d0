#include "refine/spelled_numbers.h"

#include <unicode/rbnf.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>

namespace stet {

namespace {

constexpr int kOrdinal = 0;
constexpr size_t kLongest = 60;  ///< code units; no word of people is longer

/// The numbers that a language writes as one word, in every gender and case, with what they are worth.
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
                if (oneWord) m_values.emplace(letters, value);
                if (letters.starts_with(u"einhundert")) m_values.emplace(letters.substr(3), value);  // most say less
                return oneWord;
            };
            for (int number = 21; number <= 100; ++number) add(number);
            const bool joinsHundreds = add(101);
            for (int number = joinsHundreds ? 102 : 200; number < 1000; number += joinsHundreds ? 1 : 100) add(number);
        }
    }

    /// Made when first asked for: that takes milliseconds.
    static const OneWordNumbers& of(const std::string& language) {
        static std::mutex mutex;
        static std::map<std::string, OneWordNumbers> made;
        const std::lock_guard lock(mutex);
        return made.try_emplace(language, language).first->second;
    }

    std::optional<int> valueOf(std::u16string_view word) const {
        const auto found = m_values.find(std::u16string(word));
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    std::unordered_map<std::u16string, int> m_values;
};

std::u16string inFigures(int value) {
    const std::string digits = std::to_string(value);
    return {digits.begin(), digits.end()};
}

}  // namespace

std::optional<SpelledNumber> spelledNumber(std::u16string_view word, const Vocabulary& vocabulary) {
    if (word.size() > kLongest || !vocabulary.beginsAsNumber(word)) return std::nullopt;
    const OneWordNumbers& numbers = OneWordNumbers::of(std::string(vocabulary.language()));
    if (const auto value = numbers.valueOf(word)) {
        const bool ordinal = *value == kOrdinal;
        return SpelledNumber{ordinal ? std::u16string(word) : inFigures(*value), !ordinal};
    }
    for (size_t hyphen = word.rfind(u'-'); hyphen != word.npos && hyphen > 0; hyphen = word.rfind(u'-', hyphen - 1)) {
        const std::u16string_view begin = word.substr(0, hyphen);
        const int value = std::max(vocabulary.valueOf(begin), numbers.valueOf(begin).value_or(0));
        if (value > 1) return SpelledNumber{inFigures(value).append(word.substr(hyphen)), false};
    }
    return std::nullopt;
}

}  // namespace stet
