#pragma once
// The word lists behind the vocabulary: one entry a language, words parted by spaces.

#include <span>
#include <string_view>

namespace stet {

/// Word lists of one language, named for the senses of `Vocabulary`.
struct SenseLists {
    std::string_view language;  ///< ISO 639
    std::u16string_view negation;
    std::u16string_view month;
    std::u16string_view weekday;
    std::u16string_view maybeMonth;
    std::u16string_view moment;
    std::u16string_view clock;
    std::u16string_view period;
    std::u16string_view which;
    std::u16string_view beforeYear;
    std::u16string_view behindYear = {};
    std::u16string_view saying;
    std::u16string_view telling;
    std::u16string_view conjunction;
    std::u16string_view pronoun;
    std::u16string_view determiner;
    std::u16string_view title;
    std::u16string_view counting;  ///< from zero on, in order: the place is the value
    std::u16string_view numberWord;
    std::u16string_view maybeNumber;
    std::u16string_view unit;
    std::u16string_view coupling;
    std::u16string_view joining;
};

/// All lists; English is first.
std::span<const SenseLists> senseLists();

}  // namespace stet
